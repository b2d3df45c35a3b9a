package reve.game.inmemory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reve.game.collection.CollectionIndex;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.inmemory.InMemoryDatabase.OwnedStack;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** Keeps the players' stacks in memory, and pages through them. */
public final class InMemoryStacks implements Stacks, CollectionIndex {
  private final InMemoryDatabase database;

  public InMemoryStacks(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<Stack> find(PlayerId player, EspritId esprit) {
    return Optional.ofNullable(owned(player).get(esprit)).map(OwnedStack::stack);
  }

  @Override
  public Map<EspritId, Stack> find(PlayerId player, Set<EspritId> esprits) {
    return owned(player).entrySet().stream()
        .filter(entry -> esprits.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stack()));
  }

  @Override
  public List<Stack> wearing(PlayerId player, int most) {
    return owned(player).values().stream()
        .map(OwnedStack::stack)
        .filter(stack -> !stack.relics().isEmpty())
        .limit(most)
        .toList();
  }

  @Override
  public void save(PlayerId player, Map<Stack, Stats> lead) {
    Map<EspritId, OwnedStack> owned = new HashMap<>(owned(player));
    lead.forEach((stack, stats) -> owned.put(stack.esprit(), new OwnedStack(stack, stats)));
    database.stacks.put(player, Map.copyOf(owned));
  }

  @Override
  public void remove(PlayerId player, Set<EspritId> esprits) {
    Map<EspritId, OwnedStack> owned = new HashMap<>(owned(player));
    for (EspritId esprit : esprits) {
      if (owned.remove(esprit) == null) {
        throw new IllegalStateException("not owned: " + esprit);
      }
    }
    database.stacks.put(player, Map.copyOf(owned));
  }

  @Override
  public Page<Row> page(PlayerId player, Scope scope, Order order, Turn<Key> turn, int size) {
    List<Row> rows =
        owned(player).values().stream()
            .filter(row -> admits(scope, row.stack()))
            .map(row -> new Row(key(row, order), row.stack(), row.lead()))
            .toList();
    return Page.ofAll(rows, Row::key, keyOrder(order), turn, size);
  }

  private static boolean admits(Scope scope, Stack stack) {
    return scope.only().map(only -> only.contains(stack.esprit())).orElse(true)
        && scope.since().map(since -> !stack.since().isBefore(since)).orElse(true)
        && scope
            .least()
            .map(least -> least.stream().anyMatch(each -> isEnough(each, stack)))
            .orElse(true);
  }

  private static boolean isEnough(Least least, Stack stack) {
    return least.esprits().contains(stack.esprit())
        && stack.stars() < least.copies().size()
        && stack.quantity() >= least.copies().get(stack.stars());
  }

  @Override
  public List<EspritId> missing(PlayerId player, List<EspritId> listed, int most) {
    Set<EspritId> owned = owned(player).keySet();
    return listed.stream().filter(esprit -> !owned.contains(esprit)).limit(most).toList();
  }

  @Override
  public Spread spread(PlayerId player, Collection<Esprit> listed) {
    Map<EspritId, OwnedStack> owned = owned(player);
    List<Esprit> met = listed.stream().filter(each -> owned.containsKey(each.id())).toList();
    return new Spread(
        counted(met, Esprit::element),
        counted(met, Esprit::tier),
        counted(met, esprit -> Objects.requireNonNull(owned.get(esprit.id())).stack().stars()));
  }

  private static <K> Map<K, Long> counted(List<Esprit> esprits, Function<Esprit, K> kind) {
    return esprits.stream().collect(Collectors.groupingBy(kind, Collectors.counting()));
  }

  private static Comparator<Key> keyOrder(Order order) {
    Comparator<Key> byValue = Comparator.comparingLong(Key::value);
    return switch (order) {
      case Order.Listed listed -> byValue;
      case Order.Largest largest -> byValue.reversed().thenComparing(Key::esprit);
    };
  }

  private static Key key(OwnedStack row, Order order) {
    EspritId esprit = row.stack().esprit();
    return switch (order) {
      case Order.Listed(List<EspritId> esprits) -> new Key(esprits.indexOf(esprit), esprit);
      case Order.Largest(Measure measure) -> new Key(measured(row, measure), esprit);
    };
  }

  private static long measured(OwnedStack row, Measure measure) {
    Stack stack = row.stack();
    return switch (measure) {
      case POWER -> row.lead().power();
      case ATK -> row.lead().atk();
      case DEF -> row.lead().def();
      case QUANTITY -> stack.quantity();
      case STARS -> stack.stars();
      case LEVEL -> stack.level();
      case SINCE -> stack.since().toEpochMilli();
    };
  }

  private Map<EspritId, OwnedStack> owned(PlayerId player) {
    return database.stacks.find(player).orElse(Map.of());
  }
}
