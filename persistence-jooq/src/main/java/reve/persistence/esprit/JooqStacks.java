package reve.persistence.esprit;

import static reve.persistence.schema.tables.StackTable.STACK;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.StackRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.RowChange;
import reve.persistence.shared.RowsQuery;
import reve.persistence.shared.Transaction;

/** Keeps the players' stacks in table {@code stack}. */
public final class JooqStacks implements Stacks {
  private static final String BETWEEN_RELICS = ",";

  private static final RowsQuery<StackRow> AMONG =
      RowsQuery.of(
          STACK,
          STACK.PLAYER_ID.eq(DSL.param("player", Long.class)),
          STACK.ESPRIT.eq(DSL.any(DSL.param("esprits", String[].class))));

  /** What the unit knows of stacks, those it knows not to be there among them; only remembered. */
  private static final Lookup<Map<EspritId, Optional<Stack>>> KNOWN =
      Lookup.of(STACK, rows -> Map.of());

  private static final RowsQuery<StackRow> WEARING =
      RowsQuery.of(
          STACK,
          STACK.PLAYER_ID.eq(DSL.param("player", Long.class)),
          STACK.RELICS.ne(DSL.inline("")));

  private static final RowChange REMOVAL =
      RowChange.of(
          STACK,
          DSL.deleteFrom(STACK)
              .where(
                  STACK.PLAYER_ID.eq(DSL.param("player", Long.class)),
                  STACK.ESPRIT.eq(DSL.param("esprit", String.class))));

  @Override
  public Optional<Stack> find(PlayerId player, EspritId esprit) {
    return Optional.ofNullable(find(player, Set.of(esprit)).get(esprit));
  }

  @Override
  public Map<EspritId, Stack> find(PlayerId player, Set<EspritId> esprits) {
    Map<EspritId, Optional<Stack>> known = known(player);
    lookUp(player, esprits.stream().filter(id -> !known.containsKey(id)).toList(), known);
    Map<EspritId, Stack> found = new HashMap<>();
    for (EspritId esprit : esprits) {
      known.getOrDefault(esprit, Optional.empty()).ifPresent(stack -> found.put(esprit, stack));
    }
    return found;
  }

  private static Map<EspritId, Optional<Stack>> known(PlayerId player) {
    return new HashMap<>(Transaction.of(player).remembered(player, KNOWN).orElse(Map.of()));
  }

  /** Of what it has not looked up, the unit has written nothing. */
  private static void lookUp(
      PlayerId player, List<EspritId> unknown, Map<EspritId, Optional<Stack>> known) {
    if (unknown.isEmpty()) {
      return;
    }
    Transaction transaction = Transaction.of(player);
    Object[] ids = unknown.stream().map(EspritId::value).toArray();
    unknown.forEach(id -> known.put(id, Optional.empty()));
    transaction
        .rowsAside(AMONG, player.value(), ids)
        .forEach(row -> {
          Stack stack = stack(row);
          known.put(stack.esprit(), Optional.of(stack));
        });
    transaction.remember(player, KNOWN, known);
  }

  @Override
  public List<Stack> wearing(PlayerId player, int most) {
    return Transaction.of(player).rows(WEARING, player.value()).stream()
        .limit(most)
        .map(JooqStacks::stack)
        .toList();
  }

  @Override
  public void save(PlayerId player, Map<Stack, Stats> lead) {
    Transaction transaction = Transaction.of(player);
    Map<EspritId, Optional<Stack>> known = known(player);
    lead.forEach((stack, stats) -> {
      transaction.put(row(player, stack, stats));
      known.put(stack.esprit(), Optional.of(stack));
    });
    transaction.remember(player, KNOWN, known);
  }

  @Override
  public void remove(PlayerId player, Set<EspritId> esprits) {
    Transaction transaction = Transaction.of(player);
    Map<EspritId, Optional<Stack>> known = known(player);
    for (EspritId esprit : esprits) {
      transaction.change(REMOVAL.with(player.value(), esprit.value()));
      known.put(esprit, Optional.empty());
    }
    transaction.remember(player, KNOWN, known);
  }

  private static StackRow row(PlayerId player, Stack stack, Stats lead) {
    return new StackRow(
        player.value(),
        stack.esprit().value(),
        stack.quantity(),
        stack.stars(),
        stack.level(),
        stack.limitBreaks(),
        stack.locked(),
        stack.since(),
        lead.atk(),
        lead.def(),
        lead.hp(),
        lead.power(),
        stack.relics().stream().map(ItemId::value).collect(Collectors.joining(BETWEEN_RELICS)));
  }

  /** The stack that a row of the table holds. */
  public static Stack stack(StackRow row) {
    return new Stack(
        new EspritId(row.getEsprit()),
        row.getQuantity(),
        row.getStars(),
        row.getLevel(),
        row.getLimitBreaks(),
        row.getLocked(),
        row.getSince(),
        relics(row.getRelics()));
  }

  private static List<ItemId> relics(String ids) {
    return ids.isEmpty()
        ? List.of()
        : Arrays.stream(ids.split(BETWEEN_RELICS)).map(ItemId::new).toList();
  }
}
