package reve.game.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.CHARM;
import static reve.game.testworld.TestRules.ELIXIR;
import static reve.game.testworld.TestRules.GOLD_CHEST;
import static reve.game.testworld.TestRules.IRON_CHEST;
import static reve.game.testworld.TestRules.OAK_CHEST;
import static reve.game.testworld.TestRules.ORB;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.World.ANA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.experience.LevelReached;
import reve.game.fragment.Fragments;
import reve.game.inventory.UseOutcome.GaugeFull;
import reve.game.inventory.UseOutcome.HighestLevel;
import reve.game.inventory.UseOutcome.Learned;
import reve.game.inventory.UseOutcome.Opened;
import reve.game.inventory.UseOutcome.Restored;
import reve.game.inventory.UseOutcome.TooFew;
import reve.game.inventory.UseOutcome.TooMany;
import reve.game.inventory.UseOutcome.TrialAhead;
import reve.game.inventory.UseOutcome.UnknownItem;
import reve.game.inventory.UseOutcome.UsedElsewhere;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.shared.CommandId;
import reve.game.shared.Weights;
import reve.game.testworld.Belongings;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class UseItemTest {
  private final World world = new World();

  @ParameterizedTest(name = "{0} of energy and {1} potions: {2} used, {3} lost")
  @CsvSource({"0,1,1,0", "50,1,1,0", "51,1,1,1", "99,1,1,49", "0,2,2,0", "0,3,2,0", "49,9,2,49"})
  void potions_fill_energy_up_and_those_that_would_give_nothing_are_kept(
      long energy, int asked, int used, long lost) {
    ana(player -> player.withEnergy(new Reserve(energy, World.NOON)));
    world.given(ANA).has(POTION, 9);

    UseOutcome outcome = use(POTION, asked);

    long after = Math.min(100, energy + 50L * used);
    assertThat(outcome)
        .isEqualTo(
            new Restored(
                POTION,
                asked,
                new Portion(used, after - energy, lost),
                Gauge.ENERGY,
                energy,
                after,
                100,
                9L - used));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 9L - used));
    assertThat(world.journal(ANA))
        .containsExactly(
            new ItemConsumed(ANA, POTION, used, LedgerReason.ITEM.name()),
            new GaugeChanged(ANA, Gauge.ENERGY, energy, after));
  }

  @Test
  void elixirs_restore_stamina() {
    ana(player -> player.withStamina(new Reserve(10, World.NOON)));
    world.given(ANA).has(ELIXIR, 1);

    UseOutcome outcome = use(ELIXIR, 1);

    assertThat(outcome)
        .isEqualTo(new Restored(ELIXIR, 1, new Portion(1, 25, 0), Gauge.STAMINA, 10, 35, 50, 0));
    assertThat(player().stamina().points()).isEqualTo(35);
    assertThat(player().energy().points()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} of 100")
  @CsvSource({"100", "200"})
  void a_full_gauge_keeps_the_potion(long energy) {
    ana(player -> player.withEnergy(new Reserve(energy, World.NOON)));
    world.given(ANA).has(POTION, 1);
    Belongings before = world.belongings(ANA);

    UseOutcome outcome = use(POTION, 1);

    assertThat(outcome).isInstanceOf(GaugeFull.class);
    assertThat(((GaugeFull) outcome).level().points()).isEqualTo(energy);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void an_orb_teaches_and_a_level_gives_its_reward() {
    ana(player -> player.withLevel(4, 750));
    world.given(ANA).has(ORB, 3);

    UseOutcome outcome = use(ORB, 1);

    Reward reward = TestRules.reward(REVIES, 1_000);
    assertThat(outcome)
        .isEqualTo(new Learned(ORB, 1, new Portion(1, 100, 0), List.of(5), reward, 2));
    assertThat(player().level()).isEqualTo(5);
    assertThat(player().xp()).isEqualTo(50);
    assertThat(world.journal(ANA))
        .containsExactly(
            new ItemConsumed(ANA, ORB, 1, LedgerReason.ITEM.name()),
            new LevelReached(ANA, 5, reward));
  }

  @ParameterizedTest(name = "{0} of 3,162 at the cap and {1} orbs: {2} used, {3} lost")
  @CsvSource({"3062,1,1,0", "3063,1,1,1", "3161,5,1,99", "2962,5,2,0", "2961,5,3,99"})
  void at_the_cap_experience_is_kept_up_to_what_the_next_level_needs(
      long experience, int asked, int used, long lost) {
    ana(player -> player.withLevel(10, experience));
    world.given(ANA).has(ORB, 5);

    UseOutcome outcome = use(ORB, asked);

    assertThat(outcome)
        .isEqualTo(
            new Learned(
                ORB,
                asked,
                new Portion(used, used * 100L - lost, lost),
                List.of(),
                Reward.NOTHING,
                5L - used));
    assertThat(player().xp()).isEqualTo(3_162 - (used * 100L - lost < 3_162 - experience ? 1 : 0));
  }

  @Test
  void orbs_carry_up_to_the_cap_and_what_is_kept_there() {
    ana(player -> player.withLevel(9, 2_699));
    world.given(ANA).has(ORB, 100);

    UseOutcome outcome = use(ORB, 100);

    assertThat(outcome).isInstanceOf(Learned.class);
    assertThat(((Learned) outcome).portion()).isEqualTo(new Portion(32, 3_163, 37));
    assertThat(((Learned) outcome).levels()).containsExactly(10);
    assertThat(player().xp()).isEqualTo(3_162);
  }

  @Test
  void nothing_more_can_be_learned_before_the_trial_or_at_the_highest_level() {
    world.given(ANA).has(ORB, 1);
    ana(player -> player.withLevel(10, 3_162));
    UseOutcome beforeTrial = use(ORB, 1);
    ana(player -> player.withLevelCap(200).withLevel(200, 0));
    UseOutcome atTheTop = use(ORB, 1);

    assertThat(beforeTrial).isEqualTo(new TrialAhead(ORB, 10));
    assertThat(atTheTop).isEqualTo(new HighestLevel(ORB, 200));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(ORB, 1L));
  }

  @Test
  void the_last_level_takes_just_what_leads_to_it() {
    ana(player -> player.withLevelCap(200).withLevel(199, 280_624));
    world.given(ANA).has(ORB, 9);

    UseOutcome outcome = use(ORB, 9);

    assertThat(((Learned) outcome).portion()).isEqualTo(new Portion(1, 100, 0));
    assertThat(player().level()).isEqualTo(200);
    assertThat(player().xp()).isZero();
  }

  @Test
  void a_bundle_is_opened() {
    LoadedDice dice = new LoadedDice();
    IntStream.rangeClosed(1, 50).forEach(n -> dice.rolling("fragment-" + n, 1));
    world.rolls(dice);
    world.given(ANA).has(SMALL_BUNDLE, 2);

    UseOutcome outcome = use(SMALL_BUNDLE, 1);

    ItemId second = new ItemId("tier_2_fragment");
    assertThat(outcome)
        .isEqualTo(new Opened(SMALL_BUNDLE, 1, new Reward(Map.of(), Map.of(second, 50L)), 1));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(SMALL_BUNDLE, 1L, second, 50L));
  }

  @Test
  void a_chest_gives_money_within_its_range_one_find_and_what_is_always_in_it() {
    world.rolls(
        new LoadedDice()
            .rolling("chest-1-revies", 0)
            .rolling("chest-1", 2)
            .rolling("chest-2-revies", 8_000)
            .rolling("chest-2", 0));
    world.given(ANA).has(IRON_CHEST, 2);

    UseOutcome outcome = use(IRON_CHEST, 2);

    Reward contents =
        new Reward(
            Map.of(REVIES, new Amount(16_000)), Map.of(CHARM, 4L, SMALL_BUNDLE, 4L, POTION, 8L));
    assertThat(outcome).isEqualTo(new Opened(IRON_CHEST, 2, contents, 0));
    Belongings now = world.belongings(ANA);
    assertThat(now.items()).isEqualTo(contents.items());
    assertThat(now.ledger())
        .containsExactly(new LedgerEntry(REVIES, 16_000, new Amount(16_000), LedgerReason.CHEST));
    assertThat(now.earned().of(REVIES)).isEqualTo(new Amount(16_000));
    assertThat(world.journal(ANA))
        .containsExactly(
            new ChestOpened(ANA, IRON_CHEST, 2, contents),
            new ItemConsumed(ANA, IRON_CHEST, 2, LedgerReason.CHEST.name()),
            new ItemGained(ANA, CHARM, 4, LedgerReason.CHEST.name()),
            new ItemGained(ANA, POTION, 8, LedgerReason.CHEST.name()),
            new ItemGained(ANA, SMALL_BUNDLE, 4, LedgerReason.CHEST.name()));
  }

  @Test
  void chests_hold_each_find_as_often_as_it_weighs() {
    Chest skewed =
        new Chest(
            OAK_CHEST,
            Map.of(),
            Map.of(),
            List.of(
                new Chest.Find(5, Map.of(POTION, 1L)),
                new Chest.Find(3, Map.of(ORB, 1L)),
                new Chest.Find(2, Map.of(STONE, 1L))));
    world.enforce(new InventoryRules(12, 100, List.of(skewed)));
    world.given(ANA).has(OAK_CHEST, 30_000);
    Map<Chest.Find, Long> found = new HashMap<>();

    for (int n = 0; n < 300; n++) {
      Map<ItemId, Long> items = ((Opened) use(OAK_CHEST, 100)).contents().items();
      for (Chest.Find find : skewed.finds()) {
        ItemId item = find.items().keySet().iterator().next();
        found.merge(find, items.getOrDefault(item, 0L), Long::sum);
      }
    }

    Weights<Chest.Find> weights = skewed.odds();
    assertThat(ChiSquare.of(weights, found)).isLessThan(ChiSquare.limit(weights));
    Weights<Chest.Find> even =
        new Weights<>(
            skewed.finds().stream().map(each -> new Weights.Weighted<>(each, 1)).toList());
    assertThat(ChiSquare.of(even, found)).isGreaterThan(ChiSquare.limit(even));
  }

  /** The 8,001 amounts from 4,000 to 12,000 in nine parts of 889. */
  @Test
  void every_part_of_a_range_of_money_comes_equally_often() {
    world.given(ANA).has(IRON_CHEST, 1_000);
    Map<Long, Long> counts = new HashMap<>();

    for (int n = 0; n < 1_000; n++) {
      long held = world.held(ANA, REVIES);
      assertThat(use(IRON_CHEST, 1)).isInstanceOf(Opened.class);
      counts.merge((world.held(ANA, REVIES) - held - 4_000) / 889, 1L, Long::sum);
    }

    Weights<Long> even =
        new Weights<>(
            LongStream.range(0, 9).mapToObj(part -> new Weights.Weighted<>(part, 1)).toList());
    assertThat(counts.keySet()).hasSize(9);
    assertThat(ChiSquare.of(even, counts)).isLessThan(ChiSquare.limit(even));
  }

  @Test
  void money_in_chests_reaches_both_ends_of_its_range() {
    world.given(ANA).has(OAK_CHEST, 2).has(GOLD_CHEST, 1);
    world.rolls(new LoadedDice().rolling("chest-1-revies", 0));
    UseOutcome least = use(OAK_CHEST, 1);
    world.rolls(new LoadedDice().rolling("chest-1-revies", 2_000));
    UseOutcome most = use(OAK_CHEST, 1);

    assertThat(((Opened) least).contents().currencies()).containsEntry(REVIES, new Amount(1_000));
    assertThat(((Opened) most).contents().currencies()).containsEntry(REVIES, new Amount(3_000));
    world.rolls(new LoadedDice());
    assertThat(((Opened) use(GOLD_CHEST, 1)).contents().currencies())
        .containsEntry(REVIES, new Amount(50_000));
  }

  @Test
  void what_cannot_be_used_here_or_is_not_there_is_refused() {
    world.given(ANA).has(STONE, 1).has(POTION, 2).has(Fragments.AWAKENING, 1);
    Belongings before = world.belongings(ANA);

    assertThat(use(STONE, 1)).isEqualTo(new UsedElsewhere(STONE));
    assertThat(use(Fragments.AWAKENING, 200)).isEqualTo(new UsedElsewhere(Fragments.AWAKENING));
    assertThat(use(new ItemId("sword"), 1)).isEqualTo(new UnknownItem(new ItemId("sword")));
    assertThat(use(POTION, 3)).isEqualTo(new TooFew(POTION, 3, 2));
    assertThat(use(POTION, 101)).isEqualTo(new TooMany(101, 100));
    assertThat(use(POTION, 100)).isEqualTo(new TooFew(POTION, 100, 2));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThatIllegalArgumentException().isThrownBy(() -> use(POTION, 0));
  }

  @Test
  void a_use_that_arrives_again_uses_nothing_more() {
    ana(player -> player.withEnergy(new Reserve(0, World.NOON)));
    world.given(ANA).has(POTION, 2);
    CommandId same = world.fresh();

    UseOutcome first = world.useItem.handle(new UseItem.Command(same, ANA, POTION, 1));
    UseOutcome again = world.useItem.handle(new UseItem.Command(same, ANA, POTION, 1));

    assertThat(again).isEqualTo(first);
    assertThat(world.belongings(ANA).items()).containsEntry(POTION, 1L);
  }

  private UseOutcome use(ItemId item, int count) {
    return world.useItem.handle(new UseItem.Command(world.fresh(), ANA, item, count));
  }

  /** Ana as a player who has begun, and changed so. */
  private void ana(UnaryOperator<Player> change) {
    world.given(ANA);
    world.act(ANA, unit -> world.players.save(change.apply(world.players.demand(ANA))));
  }

  private Player player() {
    return world.unitOfWork.ask(moment -> world.players.demand(ANA));
  }
}
