package reve.app.config;

import java.util.List;
import reve.game.ability.AbilityRules;
import reve.game.achievement.AchievementRules;
import reve.game.awakening.AwakeningRules;
import reve.game.codex.CodexRules;
import reve.game.collection.CollectionRules;
import reve.game.dissolve.DissolveRules;
import reve.game.echo.EchoRules;
import reve.game.economy.CurrencyRules;
import reve.game.economy.EconomyRules;
import reve.game.energy.EnergyRules;
import reve.game.esprit.Relics;
import reve.game.experience.ExperienceRules;
import reve.game.explore.ExploreRules;
import reve.game.fragment.FragmentRules;
import reve.game.fusion.FusionRules;
import reve.game.inventory.InventoryRules;
import reve.game.item.ItemRules;
import reve.game.leader.LeaderRules;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.leveling.LevelingRules;
import reve.game.notification.NotificationRules;
import reve.game.player.PlayerRules;
import reve.game.reve.ReveRules;
import reve.game.search.SearchRules;
import reve.game.shared.CacheRules;
import reve.game.shared.LimitRules;
import reve.game.shared.Rules;
import reve.game.skill.SkillRules;
import reve.game.statistics.StatisticsRules;
import reve.game.summon.SummonRules;
import reve.game.weekly.WeeklyRules;

/**
 * A file of the configuration that is one feature's rules, component by component. A new feature
 * adds its line here.
 */
record RulesFile(String name, Class<? extends Rules> rules) {
  static final List<RulesFile> ALL =
      List.of(
          new RulesFile("ability.json", AbilityRules.class),
          new RulesFile("achievement.json", AchievementRules.class),
          new RulesFile("awakening.json", AwakeningRules.class),
          new RulesFile("cache.json", CacheRules.class),
          new RulesFile("codex.json", CodexRules.class),
          new RulesFile("collection.json", CollectionRules.class),
          new RulesFile("currencies.json", CurrencyRules.class),
          new RulesFile("dissolve.json", DissolveRules.class),
          new RulesFile("echo.json", EchoRules.class),
          new RulesFile("economy.json", EconomyRules.class),
          new RulesFile("energy.json", EnergyRules.class),
          new RulesFile("experience.json", ExperienceRules.class),
          new RulesFile("explore.json", ExploreRules.class),
          new RulesFile("fragment.json", FragmentRules.class),
          new RulesFile("fusion.json", FusionRules.class),
          new RulesFile("inventory.json", InventoryRules.class),
          new RulesFile("item.json", ItemRules.class),
          new RulesFile("leader.json", LeaderRules.class),
          new RulesFile("leaderboard.json", LeaderboardRules.class),
          new RulesFile("leveling.json", LevelingRules.class),
          new RulesFile("limits.json", LimitRules.class),
          new RulesFile("notification.json", NotificationRules.class),
          new RulesFile("player.json", PlayerRules.class),
          new RulesFile("relic.json", Relics.class),
          new RulesFile("reve.json", ReveRules.class),
          new RulesFile("search.json", SearchRules.class),
          new RulesFile("skill.json", SkillRules.class),
          new RulesFile("statistics.json", StatisticsRules.class),
          new RulesFile("summon.json", SummonRules.class),
          new RulesFile("weekly.json", WeeklyRules.class));

  /** Which file faults of these rules are looked for in. */
  static String nameOf(Rules rules) {
    return ALL.stream()
        .filter(file -> file.rules().isInstance(rules))
        .findFirst()
        .map(RulesFile::name)
        .orElse(CatalogueFiles.TRAITS);
  }

  String schema() {
    return name.replace(".json", ".schema.json");
  }
}
