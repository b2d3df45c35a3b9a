package reve.game.echo;

import java.time.Instant;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of taking the day's echo. */
public sealed interface DailyEchoOutcome {

  /** The player now holds so many of it; the next one is there at {@code next}. */
  record Claimed(ItemId echo, long held, Instant next) implements DailyEchoOutcome {}

  record AlreadyClaimed(ItemId echo, Instant next) implements DailyEchoOutcome, Refusal {}
}
