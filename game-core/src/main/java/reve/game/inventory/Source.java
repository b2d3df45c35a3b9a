package reve.game.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.game.achievement.Achievement;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.PointReward;
import reve.game.echo.EchoRules;
import reve.game.economy.EconomyRules;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.experience.ExperienceRules;
import reve.game.fragment.Bundle;
import reve.game.fragment.FragmentRules;
import reve.game.fragment.Fragments;
import reve.game.fusion.FusionRules;
import reve.game.item.ItemId;
import reve.game.player.PlayerRules;
import reve.game.shared.Moment;
import reve.game.weekly.WeeklyRules;

/** Where an item comes from, read off the rules that give it. */
public enum Source {
  START,
  DAILY,
  DAILY_ECHO,
  LEVELS,
  ACHIEVEMENTS,
  CHESTS,
  BUNDLES,
  ECHOES,
  DISSOLVING,
  FIRST_FUSION,
  FAILED_FUSION,
  BEST_OF_A_WEEK;

  static List<Source> of(ItemId item, Moment moment) {
    return Stream.of(values()).filter(source -> source.gives(item, moment)).toList();
  }

  private boolean gives(ItemId item, Moment moment) {
    return switch (this) {
      case START ->
          holds(Stream.of(moment.rules(PlayerRules.class).starterPackage().reward()), item);
      case DAILY -> holds(daily(moment.rules(EconomyRules.class).dailyReward()), item);
      case DAILY_ECHO -> moment.rules(EchoRules.class).daily().equals(item);
      case LEVELS -> holds(levels(moment.rules(ExperienceRules.class)), item);
      case ACHIEVEMENTS -> holds(achievements(moment.rules(AchievementRules.class)), item);
      case CHESTS -> holds(chests(moment.rules(InventoryRules.class)), item);
      case BUNDLES ->
          moment.rules(FragmentRules.class).bundles().stream()
              .anyMatch(bundle -> holds(bundle, item));
      case ECHOES ->
          moment.rules(EchoRules.class).loot().stream()
              .flatMap(table -> table.find().stream())
              .anyMatch(find -> find.items().containsKey(item));
      case FIRST_FUSION -> holds(Stream.of(moment.rules(FusionRules.class).firstSuccess()), item);
      case BEST_OF_A_WEEK -> holds(Stream.of(moment.rules(WeeklyRules.class).reward()), item);
      case DISSOLVING -> Arrays.stream(Element.values()).map(Fragments::of).anyMatch(item::equals);
      case FAILED_FUSION ->
          IntStream.rangeClosed(1, moment.rules(FusionRules.class).highest().value())
              .mapToObj(tier -> Fragments.of(new Tier(tier)))
              .anyMatch(item::equals);
    };
  }

  private static boolean holds(Stream<Reward> rewards, ItemId item) {
    return rewards.anyMatch(reward -> reward.items().containsKey(item));
  }

  private static boolean holds(Bundle bundle, ItemId item) {
    return bundle.tiers().stream().map(Fragments::of).anyMatch(item::equals);
  }

  private static Stream<Reward> daily(DailyReward daily) {
    return Stream.of(
            Stream.of(daily.base()),
            daily.days().stream(),
            daily.milestones().stream().map(EconomyRules.Milestone::reward))
        .flatMap(rewards -> rewards);
  }

  private static Stream<Reward> levels(ExperienceRules rules) {
    return Stream.concat(
        rules.every().stream().map(ExperienceRules.Periodic::reward),
        rules.at().stream().map(ExperienceRules.Milestone::reward));
  }

  private static Stream<Reward> achievements(AchievementRules rules) {
    return Stream.concat(
        rules.achievements().stream().map(Achievement::reward),
        rules.points().stream().map(PointReward::reward));
  }

  private static Stream<Reward> chests(InventoryRules rules) {
    return rules.chests().stream()
        .flatMap(chest ->
            Stream.concat(Stream.of(chest.always()), chest.finds().stream().map(Chest.Find::items))
                .map(items -> new Reward(Map.of(), items)));
  }
}
