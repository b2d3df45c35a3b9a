package reve.discord.pipeline;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.shared.PlayerId;
import reve.game.shared.Replies;
import reve.game.shared.Replies.Lost;

/**
 * Finds the outcomes whose reply a player perhaps never saw, when they first come by after a start
 * of this process or after a reply that did not get through. Commands of the same player that come
 * meanwhile wait for the answer, so that none of theirs is taken for lost.
 */
final class LostReplies {
  private static final int PLAYERS = 100_000;

  private final Replies replies;
  private final CommandTable commands;
  private final Voices voices;
  private final InstantSource clock;
  private final AsyncCache<PlayerId, Boolean> looked =
      Caffeine.newBuilder().maximumSize(PLAYERS).executor(Runnable::run).buildAsync();

  LostReplies(Replies replies, CommandTable commands, Voices voices, InstantSource clock) {
    this.replies = replies;
    this.commands = commands;
    this.voices = voices;
    this.clock = clock;
  }

  /** What to show besides the errand's own reply; nothing for anyone seen before. */
  List<Reply> before(Errand errand) {
    PlayerId player = errand.origin().player();
    List<Lost> lost = new ArrayList<>();
    CompletableFuture<Boolean> mine = new CompletableFuture<>();
    CompletableFuture<Boolean> other = looked.asMap().putIfAbsent(player, mine);
    if (other != null) {
      other.join();
      return List.of();
    }
    try {
      lost.addAll(replies.takeLost(player, clock.instant(), errand.id()));
    } catch (RuntimeException e) {
      looked.asMap().remove(player, mine);
      throw e;
    } finally {
      mine.complete(true);
    }
    return lost.stream().flatMap(each -> told(each, errand.origin()).stream()).toList();
  }

  private List<Reply> told(Lost lost, Origin origin) {
    Voice voice = voices.in(origin.locale());
    return commands
        .tell(lost.outcome(), origin.asker())
        .map(reply -> reply.footer(voice.text("shared.lost")).privately())
        .map(reply -> List.of(reply))
        .orElse(List.of());
  }

  void delivered(Errand errand) {
    replies.delivered(errand.origin().player(), errand.id());
  }

  /** The reply did not get through: the player's next interaction looks again. */
  void lost(Errand errand) {
    looked.synchronous().invalidate(errand.origin().player());
  }
}
