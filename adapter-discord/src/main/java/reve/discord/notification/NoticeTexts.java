package reve.discord.notification;

import static reve.discord.text.Arg.with;

import reve.discord.text.Voice;
import reve.game.achievement.Achievement;
import reve.game.achievement.AchievementId;
import reve.game.achievement.AchievementRules;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.esprit.EspritId;
import reve.game.notification.Notice;
import reve.game.notification.NoticeType;

/** Notices in words. */
record NoticeTexts(Voice voice) {

  String line(Notice notice) {
    return switch (notice) {
      case Notice.GaugeFull(Gauge gauge, long points) ->
          voice.text(
              switch (gauge) {
                case ENERGY -> "notification.energy_full";
                case STAMINA -> "notification.stamina_full";
              },
              with("points", points));
      case Notice.Unlocked unlocked ->
          voice.text(
                  "notification.unlocked",
                  with("name", name(unlocked.achievement())),
                  with("points", unlocked.points()))
              + given(unlocked.reward());
      case Notice.Risen(int level, Reward reward) ->
          voice.text("notification.risen", with("level", level)) + given(reward);
      case Notice.Fused(EspritId first, EspritId second, EspritId result) ->
          voice.text(
              "notification.fused",
              with("first", named(first)),
              with("second", named(second)),
              with("result", named(result)));
      case Notice.FusionFailed(EspritId first, EspritId second) ->
          voice.text(
              "notification.fusion_failed",
              with("first", named(first)),
              with("second", named(second)));
      case Notice.AmongTheBest(long points, Reward reward) ->
          voice.text("notification.among_the_best", with("points", points)) + given(reward);
    };
  }

  private String given(Reward reward) {
    return reward.equals(Reward.NOTHING) ? "" : " · " + voice.list(voice.reward(reward));
  }

  private String named(EspritId esprit) {
    return voice.named(voice.esprit(esprit));
  }

  private String name(AchievementId id) {
    return voice.rules(AchievementRules.class).achievements().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(Achievement::names)
        .map(voice::text)
        .orElse(id.value());
  }

  String name(NoticeType type) {
    return voice.text(
        switch (type) {
          case ENERGY_FULL -> "notification.type.energy_full";
          case FUSION_RESULTS -> "notification.type.fusion_results";
          case ACHIEVEMENT -> "notification.type.achievement";
          case LEVEL_UP -> "notification.type.level_up";
          case QUEST_REWARDS -> "notification.type.quest_rewards";
          case GUILD -> "notification.type.guild";
          case BUILDING_INCOME -> "notification.type.building_income";
          case DAILY_REMINDER -> "notification.type.daily_reminder";
          case WEEKLY_SUMMARY -> "notification.type.weekly_summary";
        });
  }
}
