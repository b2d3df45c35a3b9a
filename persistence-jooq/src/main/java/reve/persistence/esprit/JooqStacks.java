package reve.persistence.esprit;

import static reve.persistence.schema.tables.StackTable.STACK;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.StackRow;
import reve.persistence.shared.RowsQuery;
import reve.persistence.shared.Template;
import reve.persistence.shared.Transaction;

/** Keeps the players' stacks in table {@code stack}. */
public final class JooqStacks implements Stacks {
  private static final RowsQuery<StackRow> AMONG =
      RowsQuery.of(
          STACK,
          STACK.PLAYER_ID.eq(DSL.param("player", Long.class)),
          STACK.ESPRIT.eq(DSL.any(DSL.param("esprits", String[].class))));

  private static final Template REMOVAL =
      Template.of(
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
    Object[] ids = esprits.stream().map(EspritId::value).toArray();
    return Transaction.of(player).rows(AMONG, player.value(), ids).stream()
        .map(JooqStacks::stack)
        .collect(Collectors.toMap(Stack::esprit, Function.identity()));
  }

  @Override
  public void save(PlayerId player, Map<Stack, Stats> lead) {
    Transaction transaction = Transaction.of(player);
    lead.forEach((stack, stats) -> transaction.put(row(player, stack, stats)));
  }

  @Override
  public void remove(PlayerId player, Set<EspritId> esprits) {
    Transaction transaction = Transaction.of(player);
    esprits.forEach(
        esprit -> transaction.change(STACK, REMOVAL.with(player.value(), esprit.value())));
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
        lead.power());
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
        row.getSince());
  }
}
