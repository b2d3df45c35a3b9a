package reve.game.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.LARGE_BUNDLE;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.SMALL_BUNDLE;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Tier;
import reve.game.fragment.BundleOutcome.NotABundle;
import reve.game.fragment.BundleOutcome.Opened;
import reve.game.fragment.BundleOutcome.TooFew;
import reve.game.fragment.BundleOutcome.TooMany;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.World;

class OpenBundlesTest {
  private final World world = new World();

  @Test
  void a_bundle_becomes_the_fragments_in_it() {
    world.given(ANA).has(SMALL_BUNDLE, 3).has(tier(6), 7);
    LoadedDice dice = new LoadedDice();
    IntStream.rangeClosed(1, 50).forEach(n -> dice.rolling("fragment-" + n, n <= 49 ? 0 : 5));
    world.rolls(dice);

    BundleOutcome outcome = open(SMALL_BUNDLE, 1);

    assertThat(outcome)
        .isEqualTo(new Opened(SMALL_BUNDLE, 1, Map.of(tier(1), 49L, tier(6), 1L), 2));
    assertThat(world.belongings(ANA).items())
        .isEqualTo(Map.of(SMALL_BUNDLE, 2L, tier(1), 49L, tier(6), 8L));
    assertThat(world.journal(ANA))
        .containsExactly(
            new ItemConsumed(ANA, SMALL_BUNDLE, 1, LedgerReason.BUNDLE.name()),
            new ItemGained(ANA, tier(1), 49, LedgerReason.BUNDLE.name()),
            new ItemGained(ANA, tier(6), 1, LedgerReason.BUNDLE.name()));
  }

  @ParameterizedTest(name = "{0}: {1} fragments of the tiers {2} to {3}")
  @CsvSource({"small_fragment_bundle,50,1,6", "large_fragment_bundle,200,4,12"})
  void fragments_are_spread_evenly_over_the_tiers_of_the_bundle(
      String bundle, long fragments, int from, int to) {
    ItemId item = new ItemId(bundle);
    world.given(ANA).has(item, 100);

    Map<ItemId, Long> drawn = ((Opened) open(item, 100)).fragments();

    Weights<ItemId> even =
        new Weights<>(
            IntStream.rangeClosed(from, to).mapToObj(n -> new Weighted<>(tier(n), 1)).toList());
    assertThat(drawn.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100 * fragments);
    assertThat(drawn.keySet())
        .containsExactlyInAnyOrderElementsOf(
            even.choices().stream().map(Weighted::choice).toList());
    assertThat(ChiSquare.of(even, drawn)).isLessThan(ChiSquare.limit(even));
  }

  @Test
  void more_than_there_are_stay_closed() {
    world.given(ANA).has(LARGE_BUNDLE, 2).has(SMALL_BUNDLE, 9);
    Belongings before = world.belongings(ANA);

    assertThat(open(LARGE_BUNDLE, 3)).isEqualTo(new TooFew(LARGE_BUNDLE, 3, 2));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void more_than_a_hundred_at_once_stay_closed() {
    world.given(ANA).has(SMALL_BUNDLE, 200);
    Belongings before = world.belongings(ANA);

    assertThat(open(SMALL_BUNDLE, 101)).isEqualTo(new TooMany(101, 100));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_is_no_bundle_does_not_open() {
    world.given(ANA).has(POTION, 1);
    Belongings before = world.belongings(ANA);

    assertThat(open(POTION, 1)).isEqualTo(new NotABundle(POTION));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void none_or_fewer_cannot_even_be_asked_for() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenBundles.Command(world.fresh(), ANA, SMALL_BUNDLE, 0));
  }

  @Test
  void an_opening_that_arrives_again_opens_nothing_more() {
    world.given(ANA).has(SMALL_BUNDLE, 2);
    CommandId same = world.fresh();

    BundleOutcome first =
        world.openBundles.handle(new OpenBundles.Command(same, ANA, SMALL_BUNDLE, 1));
    BundleOutcome again =
        world.openBundles.handle(new OpenBundles.Command(same, ANA, SMALL_BUNDLE, 1));

    assertThat(again).isEqualTo(first);
    assertThat(world.belongings(ANA).items()).containsEntry(SMALL_BUNDLE, 1L);
  }

  private static ItemId tier(int tier) {
    return Fragments.of(new Tier(tier));
  }

  private BundleOutcome open(ItemId bundle, int count) {
    return world.openBundles.handle(new OpenBundles.Command(world.fresh(), ANA, bundle, count));
  }
}
