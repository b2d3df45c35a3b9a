package reve.game.economy;

import java.time.LocalDate;
import java.util.Optional;
import reve.game.shared.PlayerId;

/** When each player last took the daily reward, and how many days in a row by then. */
public interface DailyClaims {
  Optional<DailyClaim> last(PlayerId player);

  void save(PlayerId player, DailyClaim claim);

  /** A claim on a day; the streak is at least 1. */
  record DailyClaim(LocalDate day, int streak) {}
}
