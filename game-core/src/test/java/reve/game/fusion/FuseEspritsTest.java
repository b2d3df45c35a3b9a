package reve.game.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.TestRules.CATALYST;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsConsumed;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOutcome.DifferentTiers;
import reve.game.fusion.FusionOutcome.Failed;
import reve.game.fusion.FusionOutcome.Fused;
import reve.game.fusion.FusionOutcome.InTeam;
import reve.game.fusion.FusionOutcome.LastCopy;
import reve.game.fusion.FusionOutcome.Locked;
import reve.game.fusion.FusionOutcome.NeedsTwo;
import reve.game.fusion.FusionOutcome.NotOwned;
import reve.game.fusion.FusionOutcome.TierTooHigh;
import reve.game.fusion.FusionOutcome.TooFewItems;
import reve.game.fusion.FusionOutcome.TooManyFragments;
import reve.game.fusion.FusionOutcome.TooPoor;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.fusion.FusionRecords.Tally;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Refusal;
import reve.game.testworld.Belongings;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class FuseEspritsTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);
  private static final EspritId EEL = id(Element.ABYSSAL, 2);
  private static final ItemId FRAGMENT = Fragments.of(new Tier(2));
  private static final long COST = 5_723;

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA).holds(REVIES, 20_000).owns(EMBER, 3).owns(EEL, 2);
  }

  @Test
  @Shows("D08")
  void two_of_one_tier_become_one_of_the_next_by_the_chart() {
    world.rolls(new LoadedDice().rolling("success", 5_999));

    FusionOutcome outcome = fuse(EMBER, EEL);

    EspritId storm = id(Element.TEMPEST, 3);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Fused.class,
            fused -> {
              assertThat(fused.result()).isEqualTo(storm);
              assertThat(fused.isNew()).isTrue();
              assertThat(fused.odds().rate()).isEqualTo(new BasisPoints(6_000));
              assertThat(fused.left()).isEqualTo(world.balances(ANA));
            });
    assertThat(world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(2);
    assertThat(world.stack(ANA, EEL).orElseThrow().quantity()).isEqualTo(1);
    assertThat(world.stack(ANA, storm).orElseThrow().quantity()).isEqualTo(1);
    assertThat(world.held(ANA, REVIES)).isEqualTo(20_000 - COST);
    assertThat(world.journal(ANA))
        .contains(
            new EspritsFused(
                ANA, new Attempt(EMBER, EEL, new BasisPoints(6_000), Optional.of(storm))))
        .filteredOn(EspritsConsumed.class::isInstance)
        .hasSize(1);
  }

  @Test
  void a_failure_takes_both_copies_and_leaves_fragments_and_a_quarter_of_the_price() {
    world.rolls(new LoadedDice().rolling("success", 6_000).rolling("fragments", 1));

    FusionOutcome outcome = fuse(EMBER, EEL);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> {
              assertThat(failed.fragments()).isEqualTo(2);
              assertThat(failed.fragment()).isEqualTo(FRAGMENT);
              assertThat(failed.refund()).isEqualTo(new Price(money(REVIES, COST / 4)));
            });
    assertThat(world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(2);
    assertThat(world.held(ANA, REVIES)).isEqualTo(20_000 - COST + COST / 4);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(FRAGMENT, 2L));
    assertThat(world.belongings(ANA).earned().of(REVIES).value()).isEqualTo(20_000);
    assertThat(world.journal(ANA).getFirst().kind()).isEqualTo("fusion_attempted");
  }

  @Test
  void fragments_raise_the_chance_and_are_used_up_either_way() {
    give(FRAGMENT, 4);
    world.rolls(new LoadedDice().rolling("success", 7_499));

    FusionOutcome outcome = fuse(new Wish(EMBER, EEL, 3, false, false));

    assertThat(outcome).isInstanceOf(Fused.class);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(FRAGMENT, 1L, SWORD, 1L));
  }

  @Test
  void a_catalyst_makes_it_sure_and_spends_no_fragments() {
    give(FRAGMENT, 4);
    give(CATALYST, 1);
    world.rolls(new LoadedDice().rolling("success", 9_999));

    FusionOutcome outcome = fuse(new Wish(EMBER, EEL, 3, true, false));

    assertThat(outcome).isInstanceOf(Fused.class);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(FRAGMENT, 4L, SWORD, 1L));
  }

  @Test
  void the_first_success_gives_something_to_wear_and_the_second_nothing() {
    world.given(ANA).owns(EMBER, 9);
    world.rolls(new LoadedDice().rolling("success", 9_999));
    assertThat(fuse(EMBER, EEL)).isInstanceOf(Failed.class);
    assertThat(world.belongings(ANA).items()).doesNotContainKey(SWORD);
    world.rolls(new LoadedDice().rolling("success", 0));

    Reward sword = new Reward(Map.of(), Map.of(SWORD, 1L));
    assertThat(fuse(EMBER, EMBER)).extracting("reward").isEqualTo(sword);
    assertThat(world.belongings(ANA).items()).containsEntry(SWORD, 1L);

    assertThat(fuse(EMBER, EMBER)).extracting("reward").isEqualTo(Reward.NOTHING);
    assertThat(world.belongings(ANA).items()).containsEntry(SWORD, 1L);
  }

  @Test
  void one_stack_with_two_copies_is_enough_for_both_sides() {
    world.rolls(new LoadedDice().rolling("success", 0));

    assertThat(fuse(EMBER, EMBER)).isInstanceOf(Fused.class);
    assertThat(world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(1);

    assertThat(fuse(EMBER, EMBER)).isEqualTo(new NeedsTwo(EMBER));
  }

  @Test
  void a_last_copy_goes_only_when_that_is_agreed() {
    world.given(ANA).owns(new Stack(EEL, 1, 2, 30, 1, false, World.NOON));
    Belongings before = world.belongings(ANA);

    assertThat(fuse(EMBER, EEL)).isEqualTo(new LastCopy(EEL));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    assertThat(fuse(new Wish(EMBER, EEL, 0, false, true)))
        .isInstanceOfAny(Fused.class, Failed.class);
    assertThat(world.stack(ANA, EEL)).isEmpty();
  }

  @Test
  void a_locked_stack_and_the_last_copy_of_a_team_member_are_kept() {
    world.given(ANA).owns(Stack.fresh(EEL, 5, World.NOON).lockedAs(true));
    assertThat(fuse(EMBER, EEL)).isEqualTo(new Locked(EEL));

    EspritId leader = id(Element.INFERNO, 1);
    EspritId other = id(Element.VERDANT, 1);
    world.given(ANA).owns(leader, 1).owns(other, 1);
    assertThat(fuse(new Wish(other, leader, 0, false, true))).isEqualTo(new InTeam(leader));

    world.given(ANA).owns(leader, 2);
    assertThat(fuse(new Wish(other, leader, 0, false, true)))
        .isInstanceOfAny(Fused.class, Failed.class);
  }

  @Test
  void what_cannot_be_fused_is_refused_and_nothing_changes() {
    EspritId moth = id(Element.UMBRAL, 2);
    EspritId higher = id(Element.INFERNO, 3);
    EspritId top = id(Element.INFERNO, 18);
    world.given(ANA).owns(higher, 1).owns(top, 2);
    Belongings before = world.belongings(ANA);

    assertThat(fuse(EMBER, moth)).isEqualTo(new NotOwned(moth));
    assertThat(fuse(EMBER, higher)).isEqualTo(new DifferentTiers(EMBER, higher));
    assertThat(fuse(top, top)).isEqualTo(new TierTooHigh(new Tier(18), new Tier(17)));
    assertThat(fuse(new Wish(EMBER, EEL, 11, false, false)))
        .isEqualTo(new TooManyFragments(11, 10));
    assertThat(fuse(new Wish(EMBER, EEL, 1, false, false)))
        .isEqualTo(new TooFewItems(FRAGMENT, 1, 0));
    assertThat(fuse(new Wish(EMBER, EEL, 0, true, false)))
        .isEqualTo(new TooFewItems(CATALYST, 1, 0));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  /** Of old a preview passed over what the fusion then refused. */
  @Test
  void a_preview_objects_to_whatever_the_fusion_refuses() {
    EspritId higher = id(Element.INFERNO, 3);
    EspritId leader = id(Element.INFERNO, 1);
    EspritId locked = id(Element.VERDANT, 2);
    EspritId top = id(Element.INFERNO, 18);
    world
        .given(ANA)
        .owns(higher, 1)
        .owns(leader, 1)
        .owns(id(Element.VERDANT, 1), 1)
        .owns(top, 2)
        .owns(Stack.fresh(locked, 5, World.NOON).lockedAs(true));

    for (Wish wish :
        List.of(
            new Wish(EMBER, id(Element.UMBRAL, 2), 0, false, true),
            new Wish(higher, higher, 0, false, true),
            new Wish(EMBER, higher, 0, false, true),
            new Wish(top, top, 0, false, true),
            new Wish(EMBER, locked, 0, false, true),
            new Wish(leader, id(Element.VERDANT, 1), 0, false, true),
            new Wish(EMBER, EEL, 11, false, true),
            new Wish(EMBER, EEL, 10, false, true),
            new Wish(EMBER, EEL, 0, true, true))) {
      FusionOutcome refused = fuse(wish);

      assertThat(refused).isInstanceOf(Refusal.class);
      assertThat(world.viewFusion.preview(ANA, wish))
          .isEqualTo(new ViewFusion.Preview.Objected(refused));
    }
    world.given(ANA).holds(REVIES, COST - 1);
    assertThat(world.viewFusion.preview(ANA, new Wish(EMBER, EEL, 0, false, true)))
        .isEqualTo(new ViewFusion.Preview.Objected(fuse(EMBER, EEL)));
  }

  @Test
  void fragments_up_to_ten_are_spent_and_the_eleventh_is_refused() {
    give(FRAGMENT, 11);

    assertThat(fuse(new Wish(EMBER, EEL, 11, false, false)))
        .isEqualTo(new TooManyFragments(11, 10));
    fuse(new Wish(EMBER, EEL, 10, false, false));

    assertThat(world.journal(ANA))
        .contains(new ItemConsumed(ANA, FRAGMENT, 10, LedgerReason.FUSION.name()));
  }

  @Test
  void the_seventeenth_tier_fuses_into_the_highest() {
    EspritId below = id(Element.INFERNO, 17);
    world.given(ANA).owns(below, 3).holds(REVIES, 246_479);
    world.rolls(new LoadedDice().rolling("success", 2_499));

    assertThat(fuse(below, below)).extracting("result").isEqualTo(id(Element.INFERNO, 18));
  }

  @Test
  void whoever_is_short_of_revies_keeps_both() {
    world.given(ANA).holds(REVIES, COST - 1);
    Belongings before = world.belongings(ANA);

    assertThat(fuse(EMBER, EEL))
        .isEqualTo(new TooPoor(new Price(money(REVIES, COST)), world.balances(ANA)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void fewer_than_no_fragments_is_no_wish() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Wish(EMBER, EEL, -1, false, false));
  }

  @Test
  void a_result_that_was_the_last_copy_just_given_comes_back_as_a_new_stack() {
    world.rolls(new LoadedDice().rolling("success", 0).rolling("element", 0));
    world.given(ANA).owns(id(Element.INFERNO, 3), 1).owns(id(Element.VERDANT, 2), 1);

    Fused fused = (Fused) fuse(new Wish(EMBER, id(Element.VERDANT, 2), 0, false, true));

    assertThat(fused.result()).isEqualTo(id(Element.INFERNO, 3));
    assertThat(fused.isNew()).isFalse();
    assertThat(world.stack(ANA, id(Element.VERDANT, 2))).isEmpty();
  }

  @Test
  void every_attempt_is_counted_and_remembered_newest_first() {
    world.rolls(new LoadedDice().rolling("success", 0));
    fuse(EMBER, EMBER);
    world.rolls(new LoadedDice().rolling("success", 9_999));
    fuse(new Wish(EEL, EEL, 0, false, true));

    ViewFusion.History history = world.viewFusion.history(ANA);

    assertThat(history.tally()).isEqualTo(new Tally(2, 1));
    assertThat(history.last())
        .extracting(line -> line.attempt().result().isPresent())
        .containsExactly(false, true);
    world.enforce(remembering(1));
    assertThat(world.viewFusion.history(ANA).last()).isEqualTo(history.last().subList(0, 1));
  }

  private static FusionRules remembering(int fusions) {
    FusionRules rules = TestRules.fusion();
    return new FusionRules(
        rules.cost(),
        rules.chances(),
        rules.success(),
        rules.chart(),
        rules.consolation(),
        rules.refund(),
        rules.catalyst(),
        rules.firstSuccess(),
        fusions);
  }

  private void give(ItemId item, long count) {
    world.act(ANA, unit -> world.items.add(ANA, Map.of(item, count)));
  }

  private FusionOutcome fuse(EspritId first, EspritId second) {
    return fuse(new Wish(first, second, 0, false, false));
  }

  private FusionOutcome fuse(Wish wish) {
    return world.fuseEsprits.handle(new FuseEsprits.Command(world.fresh(), ANA, wish));
  }

  @Test
  void the_same_again_is_told_where_copies_and_money_are_left_for_it() {
    world.rolls(new LoadedDice().rolling("success", 9_999).rolling("fragments", 0));

    assertThat(((Failed) fuse(EMBER, EEL)).again()).contains(new Price(money(REVIES, COST)));
    assertThat(((Failed) fuse(new Wish(EMBER, EEL, 0, false, true))).again()).isEmpty();
    world.given(ANA).owns(EMBER, 4).holds(REVIES, 2 * COST - COST / 4);
    assertThat(((Failed) fuse(EMBER, EMBER)).again()).contains(new Price(money(REVIES, COST)));
    world.given(ANA).owns(EMBER, 4).holds(REVIES, 2 * COST - COST / 4 - 1);
    assertThat(((Failed) fuse(EMBER, EMBER)).again()).isEmpty();
  }
}
