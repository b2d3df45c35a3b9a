package reve.discord.shared;

import java.util.Map;
import java.util.Optional;

/** The options of one call, read and found good. */
public final class Arguments {
  private final Map<Option<?>, Object> values;

  public Arguments(Map<Option<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** The value that the option's own reader gave, if the option was used. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> get(Option<T> option) {
    return Optional.ofNullable((T) values.get(option));
  }

  /** The value of an option that is always demanded. */
  public <T> T demand(Option<T> option) {
    return get(option).orElseThrow();
  }
}
