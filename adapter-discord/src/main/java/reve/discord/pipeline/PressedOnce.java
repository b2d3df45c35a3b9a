package reve.discord.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reve.discord.shared.Reply;
import reve.discord.text.Voices;
import reve.game.shared.CommandId;

/**
 * Remembers which buttons did their one act, so that whoever presses one again is told why they see
 * its first outcome. Only the wording depends on it: that the act happens once is the unit's doing.
 */
final class PressedOnce {
  private static final int BUTTONS = 50_000;

  private final Voices voices;
  private final Cache<CommandId, Long> firstPress =
      Caffeine.newBuilder().maximumSize(BUTTONS).build();

  PressedOnce(Voices voices) {
    this.voices = voices;
  }

  /** The reply, with a word on why it is not a new one if the button was pressed before. */
  Reply noted(Errand errand, Reply reply) {
    Origin origin = errand.origin();
    if (reply.isRefusal() || !errand.isOperation()) {
      return reply;
    }
    Long first = firstPress.asMap().putIfAbsent(errand.id(), origin.interaction());
    return first == null || first == origin.interaction()
        ? reply
        : reply.footer(voices.in(origin.locale()).text("shared.pressed_before"));
  }
}
