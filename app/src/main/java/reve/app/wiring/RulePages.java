package reve.app.wiring;

import java.util.List;
import reve.discord.ability.AbilityRulePage;
import reve.discord.achievement.AchievementRulePage;
import reve.discord.awakening.AwakeningRulePage;
import reve.discord.codex.CodexRulePage;
import reve.discord.collection.CollectionRulePage;
import reve.discord.dissolve.DissolveRulePage;
import reve.discord.echo.EchoRulePage;
import reve.discord.economy.EconomyRulePage;
import reve.discord.energy.EnergyRulePage;
import reve.discord.esprit.EspritRulePage;
import reve.discord.experience.ExperienceRulePage;
import reve.discord.explore.ExploreRulePage;
import reve.discord.fragment.FragmentRulePage;
import reve.discord.friend.FriendRulePage;
import reve.discord.fusion.FusionRulePage;
import reve.discord.inventory.InventoryRulePage;
import reve.discord.leaderboard.LeaderboardRulePage;
import reve.discord.leveling.LevelingRulePage;
import reve.discord.notification.NotificationRulePage;
import reve.discord.player.PlayerRulePage;
import reve.discord.playerclass.ClassRulePage;
import reve.discord.power.PowerRulePage;
import reve.discord.privacy.PrivacyRulePage;
import reve.discord.relic.RelicRulePage;
import reve.discord.reve.ReveRulePage;
import reve.discord.shared.RulePage;
import reve.discord.skill.SkillRulePage;
import reve.discord.statistics.StatisticsRulePage;
import reve.discord.summon.SummonRulePage;
import reve.discord.team.TeamRulePage;
import reve.discord.weekly.WeeklyRulePage;

/** The rule page of every feature that has rules; a new feature adds its own here. */
public final class RulePages {
  public static final List<RulePage> ALL =
      List.of(
          new AbilityRulePage(),
          new AchievementRulePage(),
          new AwakeningRulePage(),
          new CodexRulePage(),
          new CollectionRulePage(),
          new DissolveRulePage(),
          new EchoRulePage(),
          new EconomyRulePage(),
          new EnergyRulePage(),
          new EspritRulePage(),
          new ExperienceRulePage(),
          new ExploreRulePage(),
          new FragmentRulePage(),
          new FriendRulePage(),
          new FusionRulePage(),
          new InventoryRulePage(),
          new LeaderboardRulePage(),
          new LevelingRulePage(),
          new NotificationRulePage(),
          new PlayerRulePage(),
          new ClassRulePage(),
          new PowerRulePage(),
          new PrivacyRulePage(),
          new RelicRulePage(),
          new ReveRulePage(),
          new SkillRulePage(),
          new StatisticsRulePage(),
          new SummonRulePage(),
          new TeamRulePage(),
          new WeeklyRulePage());

  private RulePages() {}
}
