package reve.game.achievement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.achievement.Achievements.Standing;
import reve.game.economy.Wallets;
import reve.game.shared.LocalText;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** How far a player has come with every achievement. */
public final class ViewAchievements {

  /** In the order of the rules; {@code next} is the reward of points that comes next. */
  public record Answer(
      List<Progress> achievements, int points, Optional<PointReward> next, List<LocalText> titles) {
    public Answer {
      achievements = List.copyOf(achievements);
      titles = List.copyOf(titles);
    }
  }

  /** So much of what it needs, and when it was unlocked. */
  public record Progress(Achievement achievement, long done, Optional<Instant> unlocked) {}

  private final UnitOfWork unitOfWork;
  private final Achievements achievements;
  private final Wallets wallets;

  public ViewAchievements(UnitOfWork unitOfWork, Achievements achievements, Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.achievements = achievements;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  private Answer look(PlayerId player, Moment moment) {
    AchievementRules rules = moment.rules(AchievementRules.class);
    Standing standing = achievements.of(player);
    Tally tally = Tally.of(player, standing, wallets);
    return new Answer(
        rules.achievements().stream()
            .map(each ->
                new Progress(
                    each,
                    Math.min(each.count(), tally.of(each.needs())),
                    Optional.ofNullable(standing.unlocked().get(each.id()))))
            .toList(),
        standing.points(rules),
        rules.points().stream().filter(each -> !standing.has(each.id())).findFirst(),
        standing.titles(rules));
  }
}
