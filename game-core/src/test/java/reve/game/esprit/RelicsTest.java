package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRelics.ORB;
import static reve.game.testworld.TestRelics.RING;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reve.game.item.ItemId;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;

class RelicsTest {
  private static final ItemId UNKNOWN = new ItemId("paper_crown");

  private final Catalogue catalogue = TestRules.catalogue();
  private final Relics relics = TestRelics.rules();
  // tier 3 in the test rules: 150 attack, 60 defence, 90 health
  private final Stack bare = Stack.fresh(TestRules.id(Element.INFERNO, 3), 3, NOON);

  @Test
  void a_boost_raises_a_stat_by_a_share_of_itself() {
    assertThat(worn(SWORD)).isEqualTo(new Stats(162, 60, 90));
  }

  @Test
  void a_conversion_is_added_before_the_boost_and_takes_nothing_away() {
    // (150 + 22) x 1.15
    assertThat(worn(RING)).isEqualTo(new Stats(197, 60, 90));
  }

  @Test
  void every_conversion_is_floored_alone_and_taken_from_what_has_grown() {
    // attack (150 + 15 + 22) x 1.4, defence (60 + 37) x 1.4, health 90 x 1.4
    assertThat(worn(ORB)).isEqualTo(new Stats(261, 135, 126));
    // attack (150 + 15 + 22 + 22) x 1.55
    assertThat(worn(ORB, RING)).isEqualTo(new Stats(323, 135, 126));
  }

  @Test
  void boosts_are_summed_and_the_order_does_not_matter() {
    // (150 + 22) x 1.23
    assertThat(worn(SWORD, RING)).isEqualTo(new Stats(211, 60, 90));
    assertThat(worn(RING, SWORD)).isEqualTo(worn(SWORD, RING));
  }

  @Test
  void growth_comes_before_the_relics() {
    Stack grown = new Stack(bare.esprit(), 1, 1, 21, 1, false, NOON, List.of(SWORD));

    // grown: 396/158/237, see StackTest
    assertThat(grown.lead(catalogue)).isEqualTo(new Stats(427, 158, 237));
  }

  @Test
  void only_the_lead_copy_is_stronger_for_a_relic() {
    long more = worn(SWORD).power() - bare.lead(catalogue).power();

    assertThat(bare.wearing(SWORD).power(catalogue) - bare.power(catalogue)).isEqualTo(more);
    assertThat(more).isEqualTo(12);
  }

  @Test
  void a_relic_that_the_game_does_not_know_does_nothing() {
    assertThat(worn(UNKNOWN)).isEqualTo(bare.lead(catalogue));
    assertThat(relics.find(UNKNOWN)).isEmpty();
    assertThat(relics.find(RING)).map(Relic::stars).contains(5);
  }

  @Test
  void slots_follow_the_tier() {
    assertThat(IntStream.rangeClosed(1, 18).map(tier -> relics.slots(new Tier(tier))))
        .containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4);
  }

  @Test
  void a_stack_wears_at_most_four_and_no_two_alike() {
    Stack full = bare.withRelics(List.of(SWORD, RING, ORB, UNKNOWN));

    assertThat(full.relics()).hasSize(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.wearing(new ItemId("fifth")))
        .withMessageContaining("relics");
    assertThatIllegalArgumentException().isThrownBy(() -> bare.wearing(SWORD).wearing(SWORD));
  }

  @Test
  void every_change_of_a_stack_keeps_what_it_wears() {
    Stack wearing = bare.wearing(RING);

    assertThat(
            List.of(
                wearing.withQuantity(9),
                wearing.lockedAs(true),
                wearing.withStars(2),
                wearing.withLevel(7),
                wearing.withLimitBreaks(1)))
        .allSatisfy(changed -> assertThat(changed.relics()).containsExactly(RING));
  }

  @Test
  void the_test_rules_are_sound() {
    assertThat(faults(relics)).isEmpty();
  }

  @Test
  void relics_are_items_and_named_once() {
    Relic strange = new Relic(UNKNOWN, 1, Map.of(), List.of());
    Relic sword = relics.find(SWORD).orElseThrow();

    assertThat(faults(new Relics(List.of(strange), relics.slots())))
        .extracting(Fault::path)
        .containsExactly("relics[0].item");
    assertThat(faults(new Relics(List.of(sword, sword), relics.slots())))
        .extracting(Fault::path)
        .containsExactly("relics[1].item");
  }

  @Test
  void each_tier_has_from_no_slot_to_four() {
    assertThat(faults(new Relics(List.of(), slots(0)))).isEmpty();
    assertThat(faults(new Relics(List.of(), slots(4)))).isEmpty();
    assertThat(faults(new Relics(List.of(), slots(5)))).hasSize(18);
    assertThat(faults(new Relics(List.of(), slots(-1)))).hasSize(18);
    assertThat(faults(new Relics(List.of(), List.of(1))))
        .extracting(Fault::path)
        .containsExactly("slots");
  }

  @Test
  void a_relic_that_players_may_wear_stays() {
    Faults faults = new Faults();

    new Relics(relics.relics().subList(0, 5), relics.slots()).checkAfter(TestRules.book(), faults);

    assertThat(faults.found()).extracting(Fault::value).containsExactly(ORB.value());
  }

  private static List<Integer> slots(int each) {
    return IntStream.rangeClosed(1, 18).mapToObj(tier -> each).toList();
  }

  private static List<Fault> faults(Relics relics) {
    Faults faults = new Faults();
    relics.check(TestRules.book(), faults);
    return faults.found();
  }

  private Stats worn(ItemId... items) {
    return bare.withRelics(List.of(items)).lead(catalogue);
  }
}
