package reve.discordlocal.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reve.discordlocal.gateway.Sessions;

/** Sets fault switches from JSON; an empty order sets everything right again. */
public final class FaultOrders {
  private static final Set<String> KNOWN =
      Set.of(
          "rest_latency_ms",
          "rate_limit_next",
          "fail_next",
          "drop_gateway",
          "close_code",
          "reconnect",
          "invalid_session",
          "repeat_deliveries",
          "delivery_jitter_ms",
          "drop_callbacks",
          "expire_ms",
          "token_life_ms");

  private final Switches switches;
  private final Sessions sessions;

  public FaultOrders(Switches switches, Sessions sessions) {
    this.switches = switches;
    this.sessions = sessions;
  }

  /** The names in the order that no switch has; if there are any, nothing was done. */
  public List<String> obey(JsonNode order) {
    var unknown = new TreeSet<String>();
    order.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KNOWN);
    if (unknown.isEmpty()) {
      set(order);
    }
    return List.copyOf(unknown);
  }

  private void set(JsonNode order) {
    if (order.isEmpty()) {
      switches.clear();
    }
    order
        .properties()
        .forEach(field -> {
          var value = field.getValue();
          switch (field.getKey()) {
            case "rest_latency_ms" -> switches.restLatency(millis(value));
            case "rate_limit_next" -> switches.rateLimitNext(value.asInt());
            case "fail_next" ->
                switches.failNext(value.path("status").asInt(500), value.path("times").asInt(1));
            case "repeat_deliveries" -> switches.deliveries(Math.max(1, value.asInt(1)));
            case "delivery_jitter_ms" -> switches.deliveryJitter(millis(value));
            case "drop_callbacks" -> switches.dropCallbacks(value.asInt());
            case "expire_ms" -> switches.expiry(millis(value));
            case "token_life_ms" -> switches.tokenLife(millis(value));
            default -> atOnce(field.getKey(), value);
          }
        });
  }

  private void atOnce(String name, JsonNode value) {
    switch (name) {
      case "drop_gateway" -> {
        if (value.asBoolean()) {
          sessions.dropAll();
        }
      }
      case "reconnect" -> {
        if (value.asBoolean()) {
          sessions.askToReconnect();
        }
      }
      case "invalid_session" -> sessions.invalidate(value.asBoolean());
      case "close_code" -> sessions.closeAll(value.asInt());
      default -> throw new IllegalStateException("No switch is called " + name);
    }
  }

  private static Duration millis(JsonNode value) {
    return Duration.ofMillis(value.asLong());
  }
}
