package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Least;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Row;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.collection.CollectionIndex.Spread;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.shared.Page;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;
import reve.game.testworld.TestRules;

/** What every implementation of {@link CollectionIndex} keeps. */
public abstract class CollectionIndexContract extends PortContract {
  private static final int SIZE = 2;
  private static final EspritId ASH = new EspritId("ash");
  private static final EspritId BIRCH = new EspritId("birch");
  private static final EspritId CEDAR = new EspritId("cedar");
  private static final EspritId DOGWOOD = new EspritId("dogwood");
  private static final EspritId ELDER = new EspritId("elder");
  private static final EspritId FIR = new EspritId("fir");

  // quantity, stars and level fall from ash to elder; birch and cedar are equal in everything else
  private static final Map<Stack, Stats> OWNED =
      Map.of(
          new Stack(ASH, 50, 5, 90, 0, false, NOON.plusMillis(1)), new Stats(10, 90, 1_000),
          new Stack(BIRCH, 40, 4, 80, 1, true, NOON.plusMillis(5)), new Stats(20, 70, 100),
          new Stack(CEDAR, 30, 3, 70, 2, false, NOON.plusMillis(5)), new Stats(20, 70, 100),
          new Stack(DOGWOOD, 20, 2, 60, 3, false, NOON.plusMillis(3)), new Stats(40, 60, 0),
          new Stack(ELDER, 10, 1, 50, 4, false, NOON.plusMillis(4)), new Stats(50, 50, 50));

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
    act(ANA, unit -> ports.stacks().save(ANA, OWNED));
    act(
        BEN,
        unit -> ports.stacks().save(BEN, Map.of(Stack.fresh(FIR, 9, NOON), new Stats(0, 0, 0))));
  }

  private static List<EspritId> sorted(Measure measure) {
    return switch (measure) {
      case POWER -> List.of(ASH, ELDER, BIRCH, CEDAR, DOGWOOD);
      case ATK -> List.of(ELDER, DOGWOOD, BIRCH, CEDAR, ASH);
      case DEF -> List.of(ASH, BIRCH, CEDAR, DOGWOOD, ELDER);
      case QUANTITY, STARS, LEVEL -> List.of(ASH, BIRCH, CEDAR, DOGWOOD, ELDER);
      case SINCE -> List.of(BIRCH, CEDAR, ELDER, DOGWOOD, ASH);
    };
  }

  @ParameterizedTest
  @EnumSource
  void the_largest_of_each_measure_come_first_and_equals_by_id(Measure measure) {
    assertThat(walk(Scope.ALL, new Order.Largest(measure), true)).isEqualTo(sorted(measure));
  }

  @ParameterizedTest
  @EnumSource
  void the_way_back_through_each_measure_is_the_same(Measure measure) {
    assertThat(walk(Scope.ALL, new Order.Largest(measure), false)).isEqualTo(sorted(measure));
  }

  @Test
  void a_list_gives_the_order_whatever_is_not_owned_in_it() {
    Order order = new Order.Listed(List.of(FIR, ELDER, BIRCH, ASH, DOGWOOD, CEDAR));

    assertThat(walk(Scope.ALL, order, true)).containsExactly(ELDER, BIRCH, ASH, DOGWOOD, CEDAR);
    assertThat(walk(Scope.ALL, order, false)).containsExactly(ELDER, BIRCH, ASH, DOGWOOD, CEDAR);
  }

  @Test
  void named_esprits_are_paged_as_if_there_were_no_other() {
    Scope only = Scope.of(Set.of(ASH, CEDAR, ELDER, FIR));
    Order listed = new Order.Listed(List.of(ELDER, DOGWOOD, CEDAR, BIRCH, ASH, FIR));

    assertThat(walk(only, new Order.Largest(Measure.ATK), true)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, new Order.Largest(Measure.ATK), false))
        .containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, listed, true)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, listed, false)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(Scope.of(Set.of()), listed, true)).isEmpty();
  }

  @Test
  void a_row_carries_the_stack_and_its_lead() {
    Row first = page(new Order.Largest(Measure.LEVEL), new Turn.First<>()).rows().getFirst();

    assertThat(OWNED).containsEntry(first.stack(), first.lead());
    assertThat(first.key()).isEqualTo(new Key(90, ASH));
  }

  @Test
  void the_ends_of_the_list_are_known() {
    Order order = new Order.Largest(Measure.LEVEL);
    Page<Row> first = page(order, new Turn.First<>());
    Page<Row> last = page(order, new Turn.Last<>());

    assertThat(first.hasPrevious()).isFalse();
    assertThat(first.hasNext()).isTrue();
    assertThat(esprits(last)).containsExactly(DOGWOOD, ELDER);
    assertThat(last.hasPrevious()).isTrue();
    assertThat(last.hasNext()).isFalse();
  }

  @Test
  void a_turn_goes_on_from_where_its_row_stood_though_the_row_has_moved() {
    Order order = new Order.Largest(Measure.QUANTITY);
    Key seen = page(order, new Turn.First<>()).rows().getLast().key();
    act(
        ANA,
        unit -> {
          Stack birch = ports.stacks().find(ANA, BIRCH).orElseThrow();
          ports.stacks().save(ANA, Map.of(birch.withQuantity(1), new Stats(20, 70, 100)));
        });

    assertThat(esprits(page(order, new Turn.After<>(seen)))).containsExactly(CEDAR, DOGWOOD);
    assertThat(esprits(page(order, new Turn.Before<>(seen)))).containsExactly(ASH);
  }

  private List<EspritId> walk(Scope only, Order order, boolean forwards) {
    List<EspritId> walked = new ArrayList<>();
    Turn<Key> turn = forwards ? new Turn.First<>() : new Turn.Last<>();
    boolean more = true;
    while (more) {
      Page<Row> page = page(only, order, turn);
      walked.addAll(forwards ? walked.size() : 0, esprits(page));
      more = forwards ? page.hasNext() : page.hasPrevious();
      if (more) {
        turn =
            forwards
                ? new Turn.After<>(page.rows().getLast().key())
                : new Turn.Before<>(page.rows().getFirst().key());
      }
    }
    return walked;
  }

  @Test
  void what_was_new_since_then_is_paged_as_if_there_were_no_other() {
    Scope recent = Scope.since(NOON.plusMillis(4));

    assertThat(walk(recent, new Order.Largest(Measure.SINCE), true))
        .containsExactly(BIRCH, CEDAR, ELDER);
    assertThat(walk(recent, new Order.Largest(Measure.SINCE), false))
        .containsExactly(BIRCH, CEDAR, ELDER);
  }

  @Test
  void how_many_copies_are_enough_depends_on_the_esprit_and_its_stars() {
    List<Long> exactly = List.of(0L, 10L, 20L, 30L, 40L, 50L);
    Least oneTooMany = new Least(Set.of(DOGWOOD), List.of(0L, 0L, 21L));
    Least few = new Least(Set.of(ASH, BIRCH, CEDAR), exactly);
    Least tooFewStarsNamed = new Least(Set.of(ELDER), List.of(0L));
    Order order = new Order.Largest(Measure.QUANTITY);

    assertThat(walk(Scope.atLeast(List.of(few, oneTooMany, tooFewStarsNamed)), order, true))
        .containsExactly(ASH, BIRCH, CEDAR);
    assertThat(walk(Scope.atLeast(List.of()), order, true)).isEmpty();
  }

  @Test
  void what_is_missing_of_a_list_comes_in_its_order() {
    List<EspritId> listed = List.of(FIR, ASH, new EspritId("yew"), BIRCH, new EspritId("alder"));

    assertThat(missing(listed, 9)).containsExactly(FIR, new EspritId("yew"), new EspritId("alder"));
    assertThat(missing(listed, 2)).containsExactly(FIR, new EspritId("yew"));
    assertThat(missing(List.of(ASH, BIRCH), 9)).isEmpty();
  }

  private List<EspritId> missing(List<EspritId> listed, int most) {
    return ask(() -> ports.collectionIndex().missing(ANA, listed, most));
  }

  @Test
  void stacks_are_counted_by_element_tier_and_stars() {
    List<Esprit> listed =
        List.of(
            kind(ASH, Element.INFERNO, 1),
            kind(BIRCH, Element.INFERNO, 2),
            kind(CEDAR, Element.UMBRAL, 2),
            kind(FIR, Element.RADIANT, 3));

    assertThat(ask(() -> ports.collectionIndex().spread(ANA, listed)))
        .isEqualTo(
            new Spread(
                Map.of(Element.INFERNO, 2L, Element.UMBRAL, 1L),
                Map.of(new Tier(1), 1L, new Tier(2), 2L),
                Map.of(5, 1L, 4, 1L, 3, 1L)));
    assertThat(ask(() -> ports.collectionIndex().spread(ANA, List.of())))
        .isEqualTo(new Spread(Map.of(), Map.of(), Map.of()));
  }

  private static Esprit kind(EspritId id, Element element, int tier) {
    Esprit other = TestRules.esprit(element, tier);
    return new Esprit(
        id,
        element,
        other.tier(),
        other.names(),
        other.description(),
        other.art(),
        other.base(),
        false);
  }

  private static List<EspritId> esprits(Page<Row> page) {
    return page.rows().stream().map(row -> row.stack().esprit()).toList();
  }

  private Page<Row> page(Order order, Turn<Key> turn) {
    return page(Scope.ALL, order, turn);
  }

  private Page<Row> page(Scope only, Order order, Turn<Key> turn) {
    return ask(() -> ports.collectionIndex().page(ANA, only, order, turn, SIZE));
  }
}
