package reve.discord.shared;

import java.util.Map;
import java.util.Optional;

/** A command that is not sent yet: what is typed of one option, and what the others hold. */
public record Draft(String typed, Map<String, String> others) {
  public Draft {
    others = Map.copyOf(others);
  }

  /** What another option holds, if it can be read already. */
  public <T> Optional<T> get(Option<T> other) {
    return Optional.ofNullable(others.get(other.name()))
        .flatMap(text ->
            other.reader().apply(text) instanceof Parsed.Good<T>(var value)
                ? Optional.of(value)
                : Optional.empty());
  }
}
