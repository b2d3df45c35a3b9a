package reve.game.echo;

import java.time.Instant;
import java.time.LocalDate;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** How each player stands with echoes. */
public interface EchoRecords {
  Standing of(PlayerId player);

  void save(PlayerId player, Standing standing);

  /** On which day the last free echo was taken, and how many echoes were opened in all. */
  record Standing(LocalDate claimed, long opened) {
    public static final Standing NONE = new Standing(LocalDate.EPOCH, 0);

    boolean hasClaimed(LocalDate today) {
      return !claimed.isBefore(today);
    }

    /** When the next free one is there. */
    Instant next() {
      return Moment.startOf(claimed.plusDays(1));
    }

    Standing claimedOn(LocalDate today) {
      return new Standing(today, opened);
    }

    Standing plusOne() {
      return new Standing(claimed, opened + 1);
    }
  }
}
