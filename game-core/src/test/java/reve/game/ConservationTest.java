package reve.game;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.shared.Event;
import reve.game.shared.Refusal;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** Whatever players do in whatever order, nothing comes from nowhere and nothing is lost. */
class ConservationTest {
  private final Catalogue catalogue = TestRules.catalogue();

  @Property(tries = 150)
  void the_books_balance_after_any_history(@ForAll("histories") List<Move> history) {
    World world = new World();
    Playing ana = new Playing(world, ANA);
    ana.begin();

    history.forEach(ana::play);

    Belongings after = world.belongings(ANA);
    balancesAreWhatTheLedgerSaysInOrder(after);
    assertThat(after.earned()).isEqualTo(earned(after.ledger()));
    assertThat(after.spent()).isEqualTo(spent(after.ledger()));
    assertThat(copiesOwned(after)).isEqualTo(copiesGained(after.journal()));
    assertThat(after.items()).isEqualTo(itemsLeft(after.journal()));
    assertThat(after.totals().unique()).isEqualTo(after.stacks().size());
    assertThat(after.totals().copies())
        .isEqualTo(after.stacks().stream().mapToLong(Stack::quantity).sum());
    assertThat(after.totals().power())
        .isEqualTo(after.stacks().stream().mapToLong(stack -> stack.power(catalogue)).sum());
  }

  @Property(tries = 100)
  void a_refusal_leaves_no_trace_whatever_went_before(@ForAll("histories") List<Move> history) {
    World world = new World();
    Playing ana = new Playing(world, ANA);
    ana.begin();

    for (Move move : history) {
      Belongings before = world.belongings(ANA);
      Object outcome = ana.play(move);
      if (outcome instanceof Refusal) {
        assertThat(world.belongings(ANA)).isEqualTo(before);
      }
    }
  }

  @Property(tries = 100)
  void a_command_that_arrives_again_changes_nothing(@ForAll("histories") List<Move> history) {
    World world = new World();
    Playing ana = new Playing(world, ANA);
    ana.begin();

    for (Move move : history) {
      Object first = ana.play(move);
      Belongings before = world.belongings(ANA);
      Object again = ana.repeat(move);
      if (!(first instanceof Refusal)) {
        assertThat(again).isEqualTo(first);
        assertThat(world.belongings(ANA)).isEqualTo(before);
      }
    }
  }

  @Provide
  Arbitrary<List<Move>> histories() {
    return Move.overTime().list().ofMaxSize(40);
  }

  private static void balancesAreWhatTheLedgerSaysInOrder(Belongings after) {
    Balances balances = Balances.EMPTY;
    for (LedgerEntry entry : after.ledger().reversed()) {
      assertThat(entry.balanceBefore()).isEqualTo(balances.of(entry.currency()));
      Map<CurrencyId, Amount> next = new HashMap<>(balances.amounts());
      next.put(entry.currency(), entry.balanceAfter());
      balances = new Balances(next);
    }
    assertThat(after.held()).isEqualTo(balances);
  }

  private static Balances earned(List<LedgerEntry> ledger) {
    Map<CurrencyId, Amount> earned = new HashMap<>();
    ledger.stream()
        .filter(entry -> !entry.earned().isNone())
        .forEach(entry -> earned.merge(entry.currency(), entry.earned(), Amount::plus));
    return new Balances(earned);
  }

  private static Balances spent(List<LedgerEntry> ledger) {
    Map<CurrencyId, Long> spent = new HashMap<>();
    ledger.forEach(entry -> spent.merge(entry.currency(), entry.spent(), Long::sum));
    return new Balances(
        spent.entrySet().stream()
            .filter(sum -> sum.getValue() != 0)
            .collect(Collectors.toMap(Map.Entry::getKey, sum -> new Amount(sum.getValue()))));
  }

  private static Map<EspritId, Long> copiesOwned(Belongings after) {
    return after.stacks().stream().collect(Collectors.toMap(Stack::esprit, Stack::quantity));
  }

  private static Map<EspritId, Long> copiesGained(List<Event> journal) {
    Map<EspritId, Long> copies = new HashMap<>();
    for (Event event : journal) {
      if (event instanceof EspritsGained gained) {
        gained.copies().forEach((esprit, count) -> copies.merge(esprit, count, Long::sum));
      }
    }
    return copies;
  }

  private static Map<ItemId, Long> itemsLeft(List<Event> journal) {
    Map<ItemId, Long> items = new HashMap<>();
    for (Event event : journal) {
      switch (event) {
        case ItemGained gained -> items.merge(gained.item(), gained.count(), Long::sum);
        case ItemConsumed consumed -> items.merge(consumed.item(), -consumed.count(), Long::sum);
        default -> {}
      }
    }
    items.values().removeIf(count -> count == 0);
    return items;
  }
}
