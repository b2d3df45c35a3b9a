package reve.game.notification;

import java.util.Set;
import java.util.function.Supplier;
import reve.game.achievement.AchievementUnlocked;
import reve.game.experience.LevelReached;
import reve.game.fusion.EspritsFused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.shared.Events;
import reve.game.shared.Subscriber;
import reve.game.weekly.WeekRewarded;

/** Puts what happens to players into their inboxes. */
public final class FillInbox implements Subscriber {
  private static final String ACHIEVEMENT = "achievement_unlocked";
  private static final String LEVEL = "level_up";
  private static final String FUSED = "esprit_fused";
  private static final String FAILED = "fusion_attempted";
  private static final String REWARDED = "week_rewarded";

  private final Events events;
  private final Supplier<Postbox> postbox;

  /** The postbox is asked for when something arrives, since it works by what tells this of it. */
  public FillInbox(Events events, Supplier<Postbox> postbox) {
    this.events = events;
    this.postbox = postbox;
  }

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ACHIEVEMENT, LEVEL, FUSED, FAILED, REWARDED);
  }

  @Override
  public void receive(Message message) {
    postbox
        .get()
        .put(
            message.player(),
            new Inbox.Letter(
                new Inbox.Key(message.at(), message.act() + "." + message.line()),
                notice(message)));
  }

  private Notice notice(Message message) {
    return switch (message.kind()) {
      case ACHIEVEMENT -> {
        AchievementUnlocked event = events.read(message, AchievementUnlocked.class);
        yield new Notice.Unlocked(event.achievement(), event.points(), event.reward());
      }
      case LEVEL -> {
        LevelReached event = events.read(message, LevelReached.class);
        yield new Notice.Risen(event.level(), event.reward());
      }
      case FUSED, FAILED -> fusion(events.read(message, EspritsFused.class).attempt());
      case REWARDED -> {
        WeekRewarded event = events.read(message, WeekRewarded.class);
        yield new Notice.AmongTheBest(event.points(), event.reward());
      }
      default -> throw new IllegalArgumentException("nobody asked for " + message.kind());
    };
  }

  private static Notice fusion(Attempt attempt) {
    return attempt
        .result()
        .<Notice>map(result -> new Notice.Fused(attempt.first(), attempt.second(), result))
        .orElseGet(() -> new Notice.FusionFailed(attempt.first(), attempt.second()));
  }
}
