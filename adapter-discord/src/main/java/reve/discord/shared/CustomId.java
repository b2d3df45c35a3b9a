package reve.discord.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.shared.PlayerId;

/**
 * What a control carries, so that it works after any restart: the command and action it belongs to,
 * whose it is, the operation that pressing it is at most once, and arguments.
 */
public record CustomId(
    String command,
    String action,
    PlayerId owner,
    Optional<String> operation,
    List<String> arguments) {
  public static final int MAX_LENGTH = 100;

  /** Changes when what stands in ids changes its meaning; ids of other versions are not read. */
  private static final String VERSION = "1";

  private static final String SEPARATOR = ":";
  private static final int FIXED_PARTS = 5;

  public CustomId {
    arguments = List.copyOf(arguments);
    if (command.isBlank() || action.isBlank()) {
      throw new IllegalArgumentException("a control belongs to an action of a command");
    }
  }

  public static CustomId of(String command, String action, Asker owner, String... arguments) {
    return new CustomId(
        command, action, owner.player(), Optional.empty(), Arrays.asList(arguments));
  }

  /** The same as an act that happens at most once. */
  public CustomId once(String operationId) {
    return new CustomId(command, action, owner, Optional.of(operationId), arguments);
  }

  /** Throws when it is longer than Discord allows, which is a mistake in the code. */
  public String written() {
    String written =
        Stream.concat(
                Stream.of(
                    VERSION,
                    command,
                    action,
                    Long.toString(owner.value(), Character.MAX_RADIX),
                    operation.orElse("")),
                arguments.stream())
            .map(CustomId::escaped)
            .collect(Collectors.joining(SEPARATOR));
    if (written.length() > MAX_LENGTH) {
      throw new IllegalStateException("longer than a custom id may be: " + written);
    }
    return written;
  }

  /** Empty for ids of another version or of another making. */
  public static Optional<CustomId> read(String written) {
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      List<String> parts = new ArrayList<>();
      for (String part : written.split(SEPARATOR, -1)) {
        parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
      }
      if (parts.size() < FIXED_PARTS || !parts.getFirst().equals(VERSION)) {
        return Optional.empty();
      }
      return Optional.of(
          new CustomId(
              parts.get(1),
              parts.get(2),
              new PlayerId(Long.parseLong(parts.get(3), Character.MAX_RADIX)),
              Optional.of(parts.get(4)).filter(operation -> !operation.isEmpty()),
              parts.subList(FIXED_PARTS, parts.size())));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** How much room a text takes as an argument. */
  public static int roomOf(String argument) {
    return escaped(argument).length();
  }

  private static String escaped(String part) {
    return part.replace("%", "%25").replace(SEPARATOR, "%3A");
  }
}
