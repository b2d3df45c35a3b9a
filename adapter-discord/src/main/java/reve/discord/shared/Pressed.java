package reve.discord.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What arrives with a pressed control: the id's arguments, choices made, lines filled in. */
public record Pressed(List<String> arguments, List<String> choices, Map<String, String> lines) {
  public Pressed {
    arguments = List.copyOf(arguments);
    choices = List.copyOf(choices);
    lines = Map.copyOf(lines);
  }

  public Optional<String> argument(int index) {
    return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
  }

  public Optional<String> choice() {
    return choices.stream().findFirst();
  }

  public Optional<String> line(String name) {
    return Optional.ofNullable(lines.get(name));
  }
}
