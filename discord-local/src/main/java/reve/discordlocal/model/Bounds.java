package reve.discordlocal.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole number that an order may carry, by its path in dots, and between which two it lies. */
public record Bounds(String name, long least, long most) {

  /** The first complaint about an order's numbers; nothing if all that are there can be used. */
  public static Optional<String> complaint(JsonNode order, Bounds... numbers) {
    return Stream.of(numbers).flatMap(bounds -> bounds.complaint(order).stream()).findFirst();
  }

  private Optional<String> complaint(JsonNode order) {
    var value = order.at("/" + name.replace('.', '/'));
    if (value.isMissingNode() || value.isNull() || admits(value)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s is %s; it is a whole number from %d to %d"
            .formatted(name, value.isNumber() ? value.asText() : "no number", least, most));
  }

  private boolean admits(JsonNode value) {
    return value.isIntegralNumber()
        && value.canConvertToLong()
        && value.asLong() >= least
        && value.asLong() <= most;
  }
}
