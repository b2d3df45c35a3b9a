package reve.game;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.achievement.AchievementId;
import reve.game.achievement.AchievementUnlocked;
import reve.game.achievement.PointsRewarded;
import reve.game.admin.EspritsGiven;
import reve.game.admin.Measure;
import reve.game.admin.PlayerAdjusted;
import reve.game.admin.PlayerReset;
import reve.game.awakening.EspritAwakened;
import reve.game.codex.CodexCompleted;
import reve.game.codex.GoalId;
import reve.game.codex.MilestoneReached;
import reve.game.dissolve.EspritDissolved;
import reve.game.echo.EchoOpened;
import reve.game.economy.Amount;
import reve.game.economy.ClassBonusApplied;
import reve.game.economy.CraftedItem;
import reve.game.economy.CurrencyClipped;
import reve.game.economy.DailyClaimed;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritLocked;
import reve.game.esprit.EspritsConsumed;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Tier;
import reve.game.experience.LevelReached;
import reve.game.experience.TrialPassed;
import reve.game.explore.PlayerExplored;
import reve.game.fragment.EspritCrafted;
import reve.game.fragment.Recipe;
import reve.game.friend.FriendCodeMade;
import reve.game.fusion.EspritsFused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.HostActed;
import reve.game.host.PlayerBanned;
import reve.game.host.PlayerPardoned;
import reve.game.inmemory.InMemoryDatabase;
import reve.game.inmemory.InMemoryEvents;
import reve.game.inventory.ChestOpened;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.leveling.EspritLeveled;
import reve.game.leveling.LimitBroken;
import reve.game.notification.FillInbox;
import reve.game.notification.NotificationSwitched;
import reve.game.player.ClassSelected;
import reve.game.player.PlayerName;
import reve.game.player.PolicyAcceptedEvent;
import reve.game.player.Registered;
import reve.game.player.Renamed;
import reve.game.privacy.PrivacyDeleted;
import reve.game.relic.RelicsEquipped;
import reve.game.relic.RelicsUnequipped;
import reve.game.reve.RevePulled;
import reve.game.shared.BasisPoints;
import reve.game.shared.Event;
import reve.game.skill.Skill;
import reve.game.skill.SkillAllocated;
import reve.game.skill.SkillsReset;
import reve.game.summon.EspritsSummoned;
import reve.game.team.LeaderChanged;
import reve.game.team.TeamUpdated;
import reve.game.weekly.Week;
import reve.game.weekly.WeekRewarded;

/** The journal, the audit and subscribers of years past know events by these names. */
class EventsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void the_kind_of_an_event_never_changes(String kind, Event event) {
    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.player()).isEqualTo(ANA);
  }

  @Test
  void no_event_is_left_out() {
    Set<Class<?>> named =
        events().map(each -> each.get()[1].getClass()).collect(Collectors.toSet());

    assertThat(allEvents()).isNotEmpty().isSubsetOf(named);
  }

  /** A subscriber reads an event by its kind alone. */
  @Test
  void what_fills_an_inbox_is_told_by_one_kind_of_event_each() {
    Set<String> kinds =
        new FillInbox(
                new InMemoryEvents(new InMemoryDatabase()),
                () -> {
                  throw new AssertionError("nothing arrives here");
                })
            .kinds();

    Map<String, Set<Class<?>>> told =
        events()
            .map(Arguments::get)
            .filter(each -> kinds.contains(each[0]))
            .collect(
                groupingBy(each -> (String) each[0], mapping(each -> each[1].getClass(), toSet())));

    assertThat(told)
        .containsOnlyKeys(kinds)
        .allSatisfy((kind, types) -> assertThat(types).hasSize(1));
  }

  /** Whatever is an event among the classes of the game. */
  private static Set<Class<?>> allEvents() {
    try {
      Path classes =
          Path.of(Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(file -> file.endsWith(".class") && file.contains(File.separator))
            .map(file -> file.replace(".class", "").replace(File.separator, "."))
            .map(EventsTest::named)
            .filter(type -> Event.class.isAssignableFrom(type) && !type.isInterface())
            .collect(Collectors.toSet());
      }
    } catch (URISyntaxException | IOException e) {
      throw new AssertionError("the classes of the game cannot be read", e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Event.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  static Stream<Arguments> events() {
    Amount one = new Amount(1);
    EspritId ember = new EspritId("ember");
    return Stream.of(
        arguments("level_up", new LevelReached(ANA, 2, Reward.NOTHING)),
        arguments("trial_passed", new TrialPassed(ANA, 10, 20)),
        arguments("skill_allocated", new SkillAllocated(ANA, Skill.ATTACK, 1)),
        arguments("skill_reset", new SkillsReset(ANA, 1)),
        arguments("energy_consumed", new GaugeChanged(ANA, Gauge.ENERGY, 2, 1)),
        arguments("energy_restored", new GaugeChanged(ANA, Gauge.ENERGY, 1, 2)),
        arguments("stamina_spent", new GaugeChanged(ANA, Gauge.STAMINA, 2, 1)),
        arguments("stamina_regenerated", new GaugeChanged(ANA, Gauge.STAMINA, 1, 2)),
        arguments("explore", new PlayerExplored(ANA, 1, 75, Reward.NOTHING)),
        arguments("leader_changed", new LeaderChanged(ANA, ember, ember)),
        arguments("team_updated", new TeamUpdated(ANA, ember, List.of())),
        arguments("esprit_awakened", new EspritAwakened(ANA, ember, 1, 1, 5)),
        arguments("esprit_upgrade", new EspritLeveled(ANA, ember, 2, 5)),
        arguments("limit_break", new LimitBroken(ANA, ember, 1, 5)),
        arguments("esprit_fused", fused(Optional.of(ember))),
        arguments("fusion_attempted", fused(Optional.empty())),
        arguments("esprit_dissolve", new EspritDissolved(ANA, Map.of(), Reward.NOTHING)),
        arguments("esprit_consumed", new EspritsConsumed(ANA, Map.of(), Set.of(), 0, "fusion")),
        arguments("relic_equipped", new RelicsEquipped(ANA, ember, List.of(), 0)),
        arguments("relic_unequipped", new RelicsUnequipped(ANA, ember, List.of(), 0)),
        arguments("item_consumed", new ItemConsumed(ANA, POTION, 1, "used")),
        arguments("codex_completed", new CodexCompleted(ANA, new GoalId("all"), Reward.NOTHING)),
        arguments(
            "milestone_reached", new MilestoneReached(ANA, new GoalId("ten"), 10, Reward.NOTHING)),
        arguments(
            "achievement_unlocked",
            new AchievementUnlocked(ANA, new AchievementId("first"), 5, Reward.NOTHING)),
        arguments(
            "reward_distributed",
            new PointsRewarded(ANA, new AchievementId("points"), 100, Reward.NOTHING)),
        arguments(
            "week_rewarded",
            new WeekRewarded(ANA, new Week(LocalDate.of(2026, 3, 2)), 1, Reward.NOTHING)),
        arguments("friend_code_made", new FriendCodeMade(ANA)),
        arguments("display_sync", new Renamed(ANA, new PlayerName("Ana"), new PlayerName("Bea"))),
        arguments(
            "admin_adjustment",
            new PlayerAdjusted(ANA, ANA, new Measure.Level(), 1, 2, new Grounds("why"))),
        arguments(
            "admin_adjustment",
            new EspritsGiven(ANA, ANA, new EspritId("ember"), 1, 0, 0, 0, new Grounds("why"))),
        arguments(
            "admin_action",
            new HostActed(ANA, ANA, DecreeName.MAINTENANCE, Optional.empty(), new Grounds("why"))),
        arguments("admin_action", new PlayerPardoned(ANA, ANA, new Grounds("why"))),
        arguments(
            "player_banned", new PlayerBanned(ANA, ANA, Optional.empty(), new Grounds("why"))),
        arguments("privacy_deleted", new PrivacyDeleted(ANA)),
        arguments("admin_deletion", new PlayerReset(ANA, ANA, new Grounds("why"))),
        arguments("policy_accepted", new PolicyAcceptedEvent(ANA, 1)),
        arguments("registration", new Registered(ANA, new PlayerName("Ana"))),
        arguments("class_selected", new ClassSelected(ANA, VIGOROUS)),
        arguments("class_bonus_applied", new ClassBonusApplied(ANA, REVIES, one)),
        arguments("chest_opened", new ChestOpened(ANA, POTION, 1, Reward.NOTHING)),
        arguments("notification_updated", new NotificationSwitched(ANA, "direct", true)),
        arguments("daily_claim", new DailyClaimed(ANA, LocalDate.EPOCH, 1, Reward.NOTHING)),
        arguments("craft_item", new CraftedItem(ANA, Price.FREE, Price.FREE)),
        arguments("currency_clipped", new CurrencyClipped(ANA, REVIES, one)),
        arguments("item_gained", new ItemGained(ANA, POTION, 1, "gift")),
        arguments("summon", new EspritsSummoned(ANA, STANDARD, List.of(), 0)),
        arguments("collection_updated", new EspritsGained(ANA, Map.of(), Set.of(), 0, "gift")),
        arguments(
            "echo_opened",
            new EchoOpened(ANA, POTION, false, new EspritId("ember"), new Tier(1), 1)),
        arguments(
            "esprit_crafted",
            new EspritCrafted(ANA, new Recipe(new Tier(1), Element.UMBRAL), Map.of())),
        arguments("reve_single_pull", new RevePulled(ANA, new EspritId("ember"), new Tier(1), 4)),
        arguments("esprit_locked", new EspritLocked(ANA, new EspritId("ember"), true)));
  }

  private static EspritsFused fused(Optional<EspritId> result) {
    EspritId ember = new EspritId("ember");
    return new EspritsFused(ANA, new Attempt(ember, ember, new BasisPoints(5_000), result));
  }
}
