package reve.game.notification;

import reve.game.achievement.AchievementId;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.esprit.EspritId;

/** Something that a player is told of. */
public sealed interface Notice {

  /** A gauge has filled up by itself to so many points. */
  record GaugeFull(Gauge gauge, long points) implements Notice {}

  record Unlocked(AchievementId achievement, int points, Reward reward) implements Notice {}

  record Risen(int level, Reward reward) implements Notice {}

  record Fused(EspritId first, EspritId second, EspritId result) implements Notice {}

  record FusionFailed(EspritId first, EspritId second) implements Notice {}

  /** The player was among the best of a week. */
  record AmongTheBest(long points, Reward reward) implements Notice {}

  /** Which switch decides whether it arrives. */
  default NoticeType kind() {
    return switch (this) {
      case GaugeFull full -> NoticeType.ENERGY_FULL;
      case Unlocked unlocked -> NoticeType.ACHIEVEMENT;
      case Risen risen -> NoticeType.LEVEL_UP;
      case Fused fused -> NoticeType.FUSION_RESULTS;
      case FusionFailed failed -> NoticeType.FUSION_RESULTS;
      case AmongTheBest best -> NoticeType.ACHIEVEMENT;
    };
  }
}
