package reve.game.reve;

import java.time.Instant;
import java.util.Optional;
import reve.game.energy.Pace;
import reve.game.player.Player.Reserve;

/** How many charges a player has at one moment. */
public record ChargeLevel(Reserve reserve, Pace pace) {

  /** Whoever never used one has them all. */
  public static ChargeLevel of(Optional<Reserve> kept, Pace pace, Instant now) {
    Reserve full = new Reserve(pace.max(), now);
    return new ChargeLevel(kept.map(reserve -> pace.settled(reserve, now)).orElse(full), pace);
  }

  public long left() {
    return reserve.points();
  }

  public long most() {
    return pace.max();
  }

  /** When the next charge comes; never while all are there. */
  public Optional<Instant> next() {
    return left() < most() ? Optional.of(pace.reaches(left() + 1, reserve)) : Optional.empty();
  }

  /** When all of them are there. */
  public Instant fullAt() {
    return pace.reaches(most(), reserve);
  }

  ChargeLevel afterOne() {
    return new ChargeLevel(new Reserve(left() - 1, reserve.since()), pace);
  }
}
