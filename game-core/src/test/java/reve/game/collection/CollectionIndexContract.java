package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Row;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.shared.Page;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;

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
    assertThat(walk(Optional.empty(), new Order.Largest(measure), true)).isEqualTo(sorted(measure));
  }

  @ParameterizedTest
  @EnumSource
  void the_way_back_through_each_measure_is_the_same(Measure measure) {
    assertThat(walk(Optional.empty(), new Order.Largest(measure), false))
        .isEqualTo(sorted(measure));
  }

  @Test
  void a_list_gives_the_order_whatever_is_not_owned_in_it() {
    Order order = new Order.Listed(List.of(FIR, ELDER, BIRCH, ASH, DOGWOOD, CEDAR));

    assertThat(walk(Optional.empty(), order, true))
        .containsExactly(ELDER, BIRCH, ASH, DOGWOOD, CEDAR);
    assertThat(walk(Optional.empty(), order, false))
        .containsExactly(ELDER, BIRCH, ASH, DOGWOOD, CEDAR);
  }

  @Test
  void named_esprits_are_paged_as_if_there_were_no_other() {
    Optional<Set<EspritId>> only = Optional.of(Set.of(ASH, CEDAR, ELDER, FIR));
    Order listed = new Order.Listed(List.of(ELDER, DOGWOOD, CEDAR, BIRCH, ASH, FIR));

    assertThat(walk(only, new Order.Largest(Measure.ATK), true)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, new Order.Largest(Measure.ATK), false))
        .containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, listed, true)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(only, listed, false)).containsExactly(ELDER, CEDAR, ASH);
    assertThat(walk(Optional.of(Set.of()), listed, true)).isEmpty();
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

  private List<EspritId> walk(Optional<Set<EspritId>> only, Order order, boolean forwards) {
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

  private static List<EspritId> esprits(Page<Row> page) {
    return page.rows().stream().map(row -> row.stack().esprit()).toList();
  }

  private Page<Row> page(Order order, Turn<Key> turn) {
    return page(Optional.empty(), order, turn);
  }

  private Page<Row> page(Optional<Set<EspritId>> only, Order order, Turn<Key> turn) {
    return ask(() -> ports.collectionIndex().page(ANA, only, order, turn, SIZE));
  }
}
