package reve.game.shared;

import java.util.Map;
import java.util.Objects;

/** How much of everything there is in place of what the rules say; what is not named is as said. */
public record Multipliers(Map<Multiplier, BasisPoints> shares) {
  public static final Multipliers NONE = new Multipliers(Map.of());
  public static final BasisPoints USUAL = new BasisPoints(BasisPoints.WHOLE);

  public Multipliers {
    shares = Map.copyOf(shares);
    if (shares.containsValue(BasisPoints.NONE)) {
      throw new IllegalArgumentException("a multiplier is more than nothing: " + shares);
    }
  }

  public BasisPoints share(Multiplier multiplier) {
    return Objects.requireNonNullElse(shares.get(multiplier), USUAL);
  }

  /** So much of it, floored towards what is less; it may be negative. */
  public long of(Multiplier multiplier, long amount) {
    return Math.floorDiv(Math.multiplyExact(amount, share(multiplier).value()), BasisPoints.WHOLE);
  }

  /** So little of it that the multiplied amount makes up for it, and at least one. */
  public long inverse(Multiplier multiplier, long amount) {
    return Math.max(
        1, Math.ceilDiv(Math.multiplyExact(amount, BasisPoints.WHOLE), share(multiplier).value()));
  }
}
