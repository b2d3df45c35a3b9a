package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.friend.FriendCodeMade;
import reve.game.item.ItemGained;
import reve.game.player.Player.Reserve;
import reve.game.player.Registration.Playing;
import reve.game.player.StartOutcome.AlreadyPlaying;
import reve.game.player.StartOutcome.PolicyMissing;
import reve.game.player.StartOutcome.Started;
import reve.game.player.StartOutcome.UnknownClass;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class StartGameTest {
  private final World world = new World();
  private final PlayerName name = new PlayerName("Ana");
  private final Map<CurrencyId, Amount> packageMoney =
      Map.of(REVIES, new Amount(2_500), ERYTHL, new Amount(30), SHARDS, new Amount(90));

  @Test
  void the_package_is_given_once_and_whole() {
    accepted(ANA);

    Started started = started(VIGOROUS);

    assertThat(started.reward()).isEqualTo(new Reward(packageMoney, Map.of(POTION, 15L)));
    assertThat(started.playerClass()).isEqualTo(VIGOROUS);
    assertThat(started.energy()).isEqualTo(200);
    assertThat(started.stamina()).isEqualTo(100);
    Belongings after = world.belongings(ANA);
    assertThat(after.held()).isEqualTo(new Balances(packageMoney));
    assertThat(after.earned()).isEqualTo(new Balances(packageMoney));
    assertThat(after.items()).isEqualTo(Map.of(POTION, 15L));
    assertThat(after.ledger())
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo(LedgerReason.STARTER_PACKAGE));
  }

  @Test
  void the_player_begins_at_level_one_with_the_first_starter_as_leader() {
    accepted(ANA);
    world.clock.pass(Duration.ofMinutes(5));

    Started started = started(VIGOROUS);

    var now = NOON.plus(Duration.ofMinutes(5));
    assertThat(world.viewRegistration.handle(ANA))
        .contains(
            new Playing(
                new Player(
                    ANA,
                    name,
                    VIGOROUS,
                    1,
                    0,
                    10,
                    new Reserve(200, now),
                    new Reserve(100, now),
                    started.leader(),
                    List.of(),
                    now)));
  }

  @Test
  void the_leader_is_of_the_class_element_and_the_companion_of_any_other() {
    Map<Element, Long> companions = new EnumMap<>(Element.class);
    for (int id = 1; id <= 300; id++) {
      PlayerId player = new PlayerId(id);
      accepted(player);

      Started started = (Started) start(player, ENLIGHTENED);

      assertThat(esprit(started.leader()).element()).isEqualTo(Element.RADIANT);
      assertThat(esprit(started.leader()).tier()).isEqualTo(new Tier(1));
      assertThat(esprit(started.companion()).tier()).isEqualTo(new Tier(1));
      companions.merge(esprit(started.companion()).element(), 1L, Long::sum);
    }
    Weights<Element> others =
        new Weights<>(
            EnumSet.complementOf(EnumSet.of(Element.RADIANT)).stream()
                .map(each -> new Weighted<>(each, 1))
                .toList());
    assertThat(companions).hasSize(5).doesNotContainKey(Element.RADIANT);
    assertThat(ChiSquare.of(others, companions)).isLessThan(ChiSquare.limit(others));
  }

  @Test
  void the_dice_choose_the_companion() {
    accepted(ANA);
    world.rolls(new LoadedDice().rolling("leader", 0).rolling("companion", 3));

    Started started = started(VIGOROUS);

    assertThat(started.leader()).isEqualTo(TestRules.id(Element.INFERNO, 1));
    assertThat(started.companion()).isEqualTo(TestRules.id(Element.UMBRAL, 1));
  }

  @Test
  void both_starters_are_owned_and_counted() {
    accepted(ANA);

    Started started = started(VIGOROUS);

    assertThat(world.belongings(ANA).stacks())
        .containsExactlyInAnyOrder(
            Stack.fresh(started.leader(), 1, NOON), Stack.fresh(started.companion(), 1, NOON));
    assertThat(world.belongings(ANA).totals().unique()).isEqualTo(2);
    assertThat(world.belongings(ANA).totals().copies()).isEqualTo(2);
  }

  @Test
  void the_journal_tells_the_beginning_in_order() {
    accepted(ANA);

    Started started = started(VIGOROUS);

    Set<EspritId> both = Set.of(started.leader(), started.companion());
    long power = both.stream().mapToLong(each -> esprit(each).base().power()).sum();
    assertThat(world.journal(ANA))
        .containsExactly(
            new PolicyAcceptedEvent(ANA, 1),
            new Registered(ANA, name),
            new ClassSelected(ANA, VIGOROUS),
            new ItemGained(ANA, POTION, 15, "STARTER_PACKAGE"),
            new EspritsGained(
                ANA,
                Map.of(started.leader(), 1L, started.companion(), 1L),
                both,
                power,
                "starter_package"),
            new FriendCodeMade(ANA));
  }

  @Test
  void without_the_policy_nothing_is_stored() {
    Belongings before = world.belongings(ANA);

    StartOutcome outcome = start(ANA, VIGOROUS);

    assertThat(outcome).isEqualTo(new PolicyMissing());
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThat(world.viewRegistration.handle(ANA)).isEmpty();
  }

  @Test
  void an_unknown_class_pays_nothing_and_may_be_chosen_better() {
    accepted(ANA);
    ClassId unknown = new ClassId("invincible");
    Belongings before = world.belongings(ANA);

    StartOutcome outcome = start(ANA, unknown);

    assertThat(outcome).isEqualTo(new UnknownClass(unknown));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThat(start(ANA, VIGOROUS)).isInstanceOf(Started.class);
  }

  @Test
  void a_second_start_pays_nothing_and_says_since_when() {
    accepted(ANA);
    started(VIGOROUS);
    Belongings before = world.belongings(ANA);
    world.clock.pass(Duration.ofDays(1));

    StartOutcome second = start(ANA, ENLIGHTENED);

    assertThat(second).isEqualTo(new AlreadyPlaying(NOON));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_double_click_begins_once_and_shows_the_first_beginning() {
    accepted(ANA);
    var click = new StartGame.Command(new CommandId("click"), ANA, name, VIGOROUS);
    StartOutcome first = world.startGame.handle(click);
    Belongings before = world.belongings(ANA);

    StartOutcome second = world.startGame.handle(click);

    assertThat(second).isEqualTo(first);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void two_class_screens_pressed_at_once_pay_once() throws Exception {
    accepted(ANA);
    List<Callable<StartOutcome>> presses =
        IntStream.range(0, 16)
            .<Callable<StartOutcome>>mapToObj(n ->
                () ->
                    world.startGame.handle(
                        new StartGame.Command(new CommandId("screen-" + n), ANA, name, VIGOROUS)))
            .toList();

    List<StartOutcome> outcomes;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      outcomes = threads.invokeAll(presses).stream().map(Future::resultNow).toList();
    }

    assertThat(outcomes).filteredOn(Started.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(AlreadyPlaying.class::isInstance).hasSize(15);
    assertThat(world.balances(ANA)).isEqualTo(new Balances(packageMoney));
    assertThat(world.belongings(ANA).stacks()).hasSize(2);
  }

  private void accepted(PlayerId player) {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), player));
  }

  private Started started(ClassId playerClass) {
    StartOutcome outcome = start(ANA, playerClass);
    assertThat(outcome).isInstanceOf(Started.class);
    return (Started) outcome;
  }

  private StartOutcome start(PlayerId player, ClassId playerClass) {
    return world.startGame.handle(new StartGame.Command(world.fresh(), player, name, playerClass));
  }

  private static Esprit esprit(EspritId id) {
    return TestRules.catalogue().get(id);
  }
}
