package reve.app.operations;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether the game can be played right now. */
public final class Readiness {
  private final List<Part> parts;
  private volatile boolean closing;

  /** Something without which nobody can play. */
  public record Part(String name, BooleanSupplier works) {}

  public Readiness(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** From now on the game is not ready: it is about to stop. */
  public void closing() {
    closing = true;
  }

  /** What keeps the game from being played; nothing when it is ready. */
  List<String> obstacles() {
    if (closing) {
      return List.of("closing");
    }
    return parts.stream().filter(part -> !works(part)).map(Part::name).toList();
  }

  private static boolean works(Part part) {
    try {
      return part.works().getAsBoolean();
    } catch (RuntimeException broken) {
      return false;
    }
  }
}
