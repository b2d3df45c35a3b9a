package reve.discord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A command with its options, ready to be run by one press. */
public record Shortcut(String command, Map<String, String> options) {
  /** The action by which every command is run from a control. */
  public static final String ACTION = "run";

  public Shortcut {
    options = Map.copyOf(options);
  }

  public static Shortcut to(String command) {
    return new Shortcut(command, Map.of());
  }

  public Shortcut with(String option, String value) {
    Map<String, String> more = new TreeMap<>(options);
    more.put(option, value);
    return new Shortcut(command, more);
  }

  public CustomId id(Asker asker) {
    return CustomId.of(
        command,
        ACTION,
        asker,
        new TreeMap<>(options)
            .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toArray(String[]::new));
  }

  /** Empty where the control is none. */
  public static Optional<Shortcut> read(CustomId id) {
    if (!id.action().equals(ACTION)) {
      return Optional.empty();
    }
    Map<String, String> options = new TreeMap<>();
    for (String argument : id.arguments()) {
      List<String> parts = new ArrayList<>(List.of(argument.split("=", 2)));
      if (parts.size() < 2) {
        return Optional.empty();
      }
      options.put(parts.getFirst(), parts.getLast());
    }
    return Optional.of(new Shortcut(id.command(), options));
  }
}
