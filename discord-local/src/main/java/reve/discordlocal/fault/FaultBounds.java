package reve.discordlocal.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import reve.discordlocal.model.Bounds;

/** How far the numbers of a fault order go: far enough for any test, and no further. */
public final class FaultBounds {
  private static final long MINUTE = 60_000;
  private static final long DAY = 24 * 60 * MINUTE;
  private static final Bounds[] NUMBERS = {
    new Bounds("rest_latency_ms", 0, MINUTE),
    new Bounds("rate_limit_next", 0, 1_000_000),
    new Bounds("fail_next.status", 400, 599),
    new Bounds("fail_next.times", 0, 1_000_000),
    new Bounds("repeat_deliveries", 1, 100),
    new Bounds("delivery_jitter_ms", 0, MINUTE),
    new Bounds("drop_callbacks", 0, 1_000_000),
    new Bounds("expire_ms", 0, DAY),
    new Bounds("token_life_ms", 0, DAY),
    new Bounds("close_code", 1_000, 4_999)
  };

  private FaultBounds() {}

  /** Why the order cannot be obeyed; nothing if its numbers are in bounds. */
  public static Optional<String> complaint(JsonNode order) {
    return Bounds.complaint(order, NUMBERS);
  }
}
