package reve.game.explore;

import java.time.LocalDate;
import reve.game.shared.PlayerId;

/** How often each player has explored. */
public interface Explorations {
  Tally of(PlayerId player);

  void save(PlayerId player, Tally tally);

  /** So many times in all, and so many on the last day on which it was at all. */
  record Tally(LocalDate day, int onDay, long ever) {
    public static final Tally NONE = new Tally(LocalDate.EPOCH, 0, 0);

    int on(LocalDate asked) {
      return day.equals(asked) ? onDay : 0;
    }

    Tally plusOne(LocalDate today) {
      return new Tally(today, on(today) + 1, ever + 1);
    }
  }
}
