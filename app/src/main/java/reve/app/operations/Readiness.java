package reve.app.operations;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether the game can be played right now. */
public final class Readiness {
  private volatile State state = new State.Starting();

  /** Something without which nobody can play. */
  public record Part(String name, BooleanSupplier works) {}

  private sealed interface State {
    record Starting() implements State {}

    record Open(List<Part> parts) implements State {}

    record Closing() implements State {}
  }

  /** From now on the game is ready as long as these parts work. */
  public void opened(List<Part> parts) {
    state = new State.Open(List.copyOf(parts));
  }

  /** From now on the game is not ready: it is about to stop. */
  public void closing() {
    state = new State.Closing();
  }

  /** What keeps the game from being played; nothing when it is ready. */
  List<String> obstacles() {
    return switch (state) {
      case State.Starting starting -> List.of("starting");
      case State.Open(var parts) ->
          parts.stream().filter(part -> !works(part)).map(Part::name).toList();
      case State.Closing closing -> List.of("closing");
    };
  }

  private static boolean works(Part part) {
    try {
      return part.works().getAsBoolean();
    } catch (RuntimeException broken) {
      return false;
    }
  }
}
