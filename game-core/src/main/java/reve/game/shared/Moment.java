package reve.game.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a question works with: one instant and one snapshot of the rules. */
public interface Moment {
  Instant now();

  <R extends Rules> R rules(Class<R> type);

  /** The game's day; all days are UTC. */
  default LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /** When the game's next day begins. */
  default Instant tomorrow() {
    return startOf(today().plusDays(1));
  }

  /** When a day of the game begins. */
  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
