package reve.discord.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * The interactions that are being answered, and those whose users were told that nothing happened.
 * Discord delivers some of them more than once; no other delivery of these may do anything.
 */
final class Deliveries {
  // as long as an interaction can be answered
  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final long AT_MOST = 100_000;

  private enum State {
    UNDERWAY,
    TURNED_AWAY
  }

  private final Cache<Long, State> states =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(AT_MOST).build();

  /** Whether this delivery is to be answered; who is told so must end it. */
  boolean begin(long interaction) {
    return states.asMap().putIfAbsent(interaction, State.UNDERWAY) == null;
  }

  void end(long interaction, Result result) {
    switch (result) {
      case BUSY, REFUSED -> states.put(interaction, State.TURNED_AWAY);
      case OK, FAILED, UNDELIVERED -> states.invalidate(interaction);
    }
  }
}
