package reve.game.relic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static reve.game.testworld.TestRelics.ORB;
import static reve.game.testworld.TestRelics.RING;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.dissolve.DissolveEsprits;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.relic.RelicOutcome.Equipped;
import reve.game.relic.RelicOutcome.NoneLeft;
import reve.game.relic.RelicOutcome.NotARelic;
import reve.game.relic.RelicOutcome.NotOwned;
import reve.game.relic.RelicOutcome.NotWorn;
import reve.game.relic.RelicOutcome.TooFewSlots;
import reve.game.relic.RelicOutcome.Unequipped;
import reve.game.relic.RelicOutcome.WearsNothing;
import reve.game.relic.RelicOutcome.WornAlready;
import reve.game.testworld.Belongings;
import reve.game.testworld.Given;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class RelicsOfPlayersTest {
  private static final EspritId EMBER = id(Element.INFERNO, 1);
  private static final EspritId MIST = id(Element.ABYSSAL, 1);
  private static final EspritId TITAN = id(Element.VERDANT, 6);

  private final World world = new World();
  private final Catalogue catalogue = TestRules.catalogue();

  @Test
  void a_relic_leaves_the_inventory_and_strengthens_the_lead_copy() {
    given(stack(EMBER, 5)).has(SWORD, 2);
    Stack bare = stack(EMBER, 5);
    Stack wearing = bare.wearing(SWORD);

    assertThat(equip(EMBER, SWORD))
        .isEqualTo(
            new Equipped(
                wearing, List.of(SWORD), 1, bare.lead(catalogue), wearing.lead(catalogue)));
    assertThat(world.stack(ANA, EMBER)).contains(wearing);
    assertThat(items()).isEqualTo(Map.of(SWORD, 1L));
    long more = wearing.power(catalogue) - bare.power(catalogue);
    assertThat(more).isPositive();
    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(1, 9, 1_000 + more));
    assertThat(world.journal(ANA))
        .containsExactly(
            new RelicsEquipped(ANA, EMBER, List.of(SWORD), more),
            new ItemConsumed(ANA, SWORD, 1, LedgerReason.RELIC.name()));
  }

  @Test
  void several_are_put_on_at_once_or_none() {
    given(stack(TITAN, 1)).has(SWORD, 1).has(RING, 1);

    assertThat(equip(TITAN, SWORD, RING))
        .extracting("now")
        .isEqualTo(stack(TITAN, 1).withRelics(List.of(SWORD, RING)));
    assertThat(items()).isEmpty();
  }

  @Test
  void of_several_one_that_cannot_be_put_on_keeps_all_off() {
    given(stack(TITAN, 1)).has(SWORD, 1);

    refused(new NoneLeft(RING), TITAN, SWORD, RING);
  }

  @Test
  void taking_off_gives_the_relic_back_and_the_power_falls() {
    given(stack(TITAN, 1)).has(SWORD, 1).has(RING, 1);
    equip(TITAN, SWORD, RING);
    Stack both = stack(TITAN, 1).withRelics(List.of(SWORD, RING));
    Stack one = stack(TITAN, 1).wearing(RING);

    assertThat(unequip(TITAN, Optional.of(SWORD)))
        .isEqualTo(
            new Unequipped(one, List.of(SWORD), 2, both.lead(catalogue), one.lead(catalogue)));
    assertThat(world.stack(ANA, TITAN)).contains(one);
    assertThat(items()).isEqualTo(Map.of(SWORD, 1L));
    assertThat(world.journal(ANA))
        .contains(
            new RelicsUnequipped(
                ANA, TITAN, List.of(SWORD), one.power(catalogue) - both.power(catalogue)),
            new ItemGained(ANA, SWORD, 1, LedgerReason.RELIC.name()));
    assertThat(world.belongings(ANA).totals().power())
        .isEqualTo(1_000 + one.power(catalogue) - stack(TITAN, 1).power(catalogue));
  }

  @Test
  void without_a_name_everything_is_taken_off() {
    given(stack(TITAN, 1)).has(SWORD, 1).has(RING, 1);
    equip(TITAN, SWORD, RING);

    assertThat(unequip(TITAN, Optional.empty())).extracting("now").isEqualTo(stack(TITAN, 1));
    assertThat(items()).isEqualTo(Map.of(SWORD, 1L, RING, 1L));
  }

  @Test
  void nobody_wears_two_of_a_kind() {
    given(stack(TITAN, 1).wearing(SWORD)).has(SWORD, 1);

    refused(new WornAlready(TITAN, SWORD), TITAN, SWORD);
    refused(new WornAlready(TITAN, SWORD), TITAN, SWORD, SWORD);
  }

  @Test
  void slots_end() {
    given(stack(EMBER, 1).wearing(SWORD)).has(RING, 1);

    refused(new TooFewSlots(EMBER, 1, List.of(SWORD)), EMBER, RING);
  }

  @Test
  void what_was_only_named_is_not_said_to_be_worn() {
    given(stack(EMBER, 1)).has(SWORD, 1).has(RING, 1);

    refused(new TooFewSlots(EMBER, 1, List.of()), EMBER, SWORD, RING);
  }

  @Test
  void the_last_slot_can_be_filled() {
    given(stack(TITAN, 1).wearing(SWORD)).has(RING, 1).has(ORB, 1);

    assertThat(equip(TITAN, RING)).isInstanceOf(Equipped.class);
    refused(new TooFewSlots(TITAN, 2, List.of(SWORD, RING)), TITAN, ORB);
  }

  @Test
  void only_ones_own_relics_are_put_on_ones_own_esprits() {
    given(stack(EMBER, 1));
    world.given(BEN).owns(stack(TITAN, 1)).has(SWORD, 1);

    refused(new NoneLeft(SWORD), EMBER, SWORD);
    refused(new NotOwned(TITAN), TITAN, SWORD);
    refused(new NotARelic(POTION), EMBER, POTION);
  }

  @Test
  @Shows("D13")
  void what_one_player_wears_changes_nobody_elses_esprits() {
    given(stack(EMBER, 1)).has(SWORD, 1);
    world.given(BEN).owns(stack(EMBER, 1));
    Belongings before = world.belongings(BEN);

    equip(EMBER, SWORD);

    assertThat(world.belongings(BEN)).isEqualTo(before);
    assertThat(world.leads(BEN)).isEqualTo(Map.of(EMBER, stack(EMBER, 1).lead(catalogue)));
    assertThat(world.leads(ANA))
        .isEqualTo(Map.of(EMBER, stack(EMBER, 1).wearing(SWORD).lead(catalogue)));
  }

  @Test
  void only_what_is_worn_is_taken_off() {
    given(stack(EMBER, 1));

    assertThat(unequip(EMBER, Optional.empty())).isEqualTo(new WearsNothing(EMBER));
    assertThat(unequip(TITAN, Optional.empty())).isEqualTo(new NotOwned(TITAN));
    world.given(ANA).owns(stack(EMBER, 1).wearing(SWORD));
    assertThat(unequip(EMBER, Optional.of(RING))).isEqualTo(new NotWorn(EMBER, RING));
  }

  @Test
  void when_the_last_copy_goes_its_relics_come_back() {
    given(stack(MIST, 2).wearing(SWORD));

    dissolve(1);
    assertThat(items()).doesNotContainKey(SWORD);
    dissolve(1);

    assertThat(world.stack(ANA, MIST)).isEmpty();
    assertThat(items()).containsEntry(SWORD, 1L);
    assertThat(world.journal(ANA)).contains(new ItemGained(ANA, SWORD, 1, "RELIC"));
  }

  @Test
  void the_list_shows_what_is_at_hand_and_who_wears_what() {
    given(stack(EMBER, 1).wearing(SWORD)).has(RING, 3);
    world.given(ANA).owns(stack(TITAN, 1).wearing(ORB)).owns(stack(id(Element.ABYSSAL, 2), 1));

    ViewRelics.Answer answer = world.viewRelics.handle(ANA);

    assertThat(answer.relics())
        .extracting(held -> held.relic().item(), ViewRelics.Held::count)
        .hasSize(6)
        .startsWith(tuple(SWORD, 0L))
        .contains(tuple(RING, 3L))
        .endsWith(tuple(ORB, 0L));
    assertThat(answer.wearers())
        .containsExactly(stack(TITAN, 1).wearing(ORB), stack(EMBER, 1).wearing(SWORD));
  }

  @Test
  void a_fitting_shows_what_could_be_put_on() {
    given(stack(TITAN, 1).wearing(SWORD)).has(SWORD, 1).has(RING, 2);

    assertThat(world.viewRelics.fitting(ANA, EMBER)).isEmpty();
    assertThat(world.viewRelics.fitting(ANA, TITAN))
        .contains(
            new ViewRelics.Fitting(
                stack(TITAN, 1).wearing(SWORD),
                stack(TITAN, 1).wearing(SWORD).lead(catalogue),
                2,
                List.of(new ViewRelics.Held(TestRelics.rules().find(RING).orElseThrow(), 2))));
  }

  @Test
  void a_command_names_a_relic() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EquipRelics.Command(world.fresh(), ANA, EMBER, List.of()));
  }

  private Given given(Stack stack) {
    return world.given(ANA).owns(stack).hasGathered(1, 9, 1_000);
  }

  private static Stack stack(EspritId esprit, long copies) {
    return Stack.fresh(esprit, copies, NOON);
  }

  private Map<ItemId, Long> items() {
    return world.belongings(ANA).items();
  }

  private RelicOutcome equip(EspritId esprit, ItemId... relics) {
    return world.equipRelics.handle(
        new EquipRelics.Command(world.fresh(), ANA, esprit, List.of(relics)));
  }

  private RelicOutcome unequip(EspritId esprit, Optional<ItemId> relic) {
    return world.unequipRelics.handle(new UnequipRelics.Command(world.fresh(), ANA, esprit, relic));
  }

  private void dissolve(long copies) {
    world.dissolveEsprits.handle(
        new DissolveEsprits.Command(world.fresh(), ANA, Map.of(MIST, copies), true));
  }

  private void refused(RelicOutcome outcome, EspritId esprit, ItemId... relics) {
    Belongings before = world.belongings(ANA);

    assertThat(equip(esprit, relics)).isEqualTo(outcome);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }
}
