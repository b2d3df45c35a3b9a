package reve.persistence.audit;

import static java.util.stream.Collectors.joining;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Table;
import reve.game.economy.Amount;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Stack;
import reve.persistence.schema.DefaultSchema;

/** The queries of the audit; each gives one sentence for every difference that it finds. */
final class AuditQueries {
  private AuditQueries() {}

  static List<String> all() {
    List<String> queries =
        new ArrayList<>(
            List.of(
                LEDGER_AND_BALANCE,
                RUNNING_BALANCE,
                earned(),
                spent(),
                moneyOutOfBounds(),
                itemsOutOfBounds(),
                stacksOutOfBounds(),
                STACKS_AND_TOTALS,
                STACKS_AND_JOURNAL,
                MESSAGES_WITHOUT_EVENT));
    ownedTables().map(AuditQueries::withoutPlayer).forEach(queries::add);
    ownedTables()
        .filter(table -> table.field("act") != null)
        .map(AuditQueries::beyondLastAct)
        .forEach(queries::add);
    return queries;
  }

  private static final String LEDGER_AND_BALANCE =
      """
      select format('player %s: the ledger of %s sums to %s, and the balance is %s',
                    player_id, currency, coalesce(total, 0), coalesce(amount, 0))
      from (select player_id, currency, sum(change) as total
            from ledger group by player_id, currency) as summed
      full join balance using (player_id, currency)
      where coalesce(total, 0) <> coalesce(amount, 0)
      """;

  private static final String RUNNING_BALANCE =
      """
      select format('player %s: line %s of act %s leaves %s %s where %s and %s make %s',
                    player_id, line, act, balance_after, currency, before, change, before + change)
      from (select *, coalesce(lag(balance_after) over (
                        partition by player_id, currency order by act, line), 0) as before
            from ledger) as followed
      where balance_after <> before + change
      """;

  private static String earned() {
    return counted(
        "earned",
        "sum(change)",
        "change > 0 and reason in (" + reasons(LedgerReason::isIncome) + ")");
  }

  private static String spent() {
    return counted(
        "spent",
        "-sum(change)",
        "(change < 0 and reason in (%s) or reason in (%s))"
            .formatted(reasons(LedgerReason::isPrice), reasons(LedgerReason::isRefund)));
  }

  /** Who was reset counts from then on. */
  private static String counted(String column, String total, String counts) {
    return """
    select format('player %%1$s: the ledger shows %%2$s %%3$s %2$s, and %%4$s is kept',
                  player_id, coalesce(total, 0), currency, coalesce(%2$s, 0))
    from (select player_id, currency, least(%4$s, %1$d) as total
          from ledger
          left join (select player_id, max(act) as reset_in from journal
                     where kind = 'admin_deletion' group by player_id) as reset using (player_id)
          where %3$s and act > coalesce(reset_in, 0)
          group by player_id, currency) as summed
    full join balance using (player_id, currency)
    where coalesce(total, 0) <> coalesce(%2$s, 0)
    """
        .formatted(Amount.CAP, column, counts, total);
  }

  private static String reasons(Predicate<LedgerReason> sort) {
    return Stream.of(LedgerReason.values())
        .filter(sort)
        .map(reason -> "'" + reason.name() + "'")
        .collect(joining(", "));
  }

  private static String moneyOutOfBounds() {
    return """
    select format('player %%s: %%s %%s are out of bounds', player_id, amount, currency)
    from (select player_id, currency, amount from balance
          union all select player_id, currency, balance_after from ledger) as amounts
    where amount not between 0 and %d
    """
        .formatted(Amount.CAP);
  }

  private static String itemsOutOfBounds() {
    return """
    select format('player %s: %s of item %s are out of bounds', player_id, count, item)
    from item where count < 0
    """;
  }

  private static String stacksOutOfBounds() {
    return """
    select format('player %%s: the stack of %%s is out of bounds: %%s copies, %%s stars, level %%s, '
                  '%%s limit breaks', player_id, esprit, quantity, stars, level, limit_breaks)
    from stack
    where quantity not between 1 and %d or stars not between 0 and %d
      or level not between 1 and %d or limit_breaks not between 0 and %d
    """
        .formatted(Stack.MAX_QUANTITY, Stack.MAX_STARS, Stack.MAX_LEVEL, Stack.MAX_LIMIT_BREAKS);
  }

  private static final String STACKS_AND_TOTALS =
      """
      select format('player %s: %s stacks of %s copies are owned, and the totals say %s of %s',
                    player_id, coalesce(stacks, 0), coalesce(held, 0),
                    coalesce(unique_esprits, 0), coalesce(copies, 0))
      from (select player_id, count(*) as stacks, sum(quantity) as held
            from stack group by player_id) as counted
      full join collection_totals using (player_id)
      where coalesce(stacks, 0) <> coalesce(unique_esprits, 0)
         or coalesce(held, 0) <> coalesce(copies, 0)
      """;

  private static final String STACKS_AND_JOURNAL =
      """
      select format('player %s: the journal explains %s copies of %s, and %s are owned',
                    player_id, coalesce(gained, 0), esprit, coalesce(quantity, 0))
      from (select player_id, esprit, sum(copies) as gained
            from (select player_id, moved.key as esprit,
                         case kind when 'esprit_consumed' then -moved.value::bigint
                                   else moved.value::bigint end as copies
                  from journal cross join lateral jsonb_each_text(details -> 'copies') as moved
                  where kind in ('collection_updated', 'esprit_consumed')
                  union all
                  select player_id, details ->> 'esprit', -(details ->> 'copies')::bigint
                  from journal where kind = 'esprit_awakened') as moves
            group by player_id, esprit) as explained
      full join stack using (player_id, esprit)
      where coalesce(gained, 0) <> coalesce(quantity, 0)
      """;

  private static final String MESSAGES_WITHOUT_EVENT =
      """
      select format('player %s: a message waits for line %s of act %s, which the journal lacks',
                    player_id, line, act)
      from outbox left join journal using (player_id, act, line)
      where journal.kind is null
      """;

  /** Whatever has the player first in its primary key is the player's. */
  private static Stream<Table<?>> ownedTables() {
    return DefaultSchema.DEFAULT_SCHEMA
        .tableStream()
        .filter(table -> !table.equals(PLAYER))
        .filter(table ->
            Optional.ofNullable(table.getPrimaryKey())
                .filter(
                    key -> key.getFields().getFirst().getName().equals(PLAYER.PLAYER_ID.getName()))
                .isPresent());
  }

  private static String withoutPlayer(Table<?> table) {
    return """
    select format('%1$s: %%s rows are of player %%s, whom nobody knows', count(*), player_id)
    from %1$s left join player using (player_id)
    where player.acts is null
    group by player_id
    """
        .formatted(table.getName());
  }

  private static String beyondLastAct(Table<?> table) {
    return """
    select format('%1$s: act %%s of player %%s, who has done %%s', act, player_id, acts)
    from %1$s join player using (player_id)
    where act not between 1 and acts
    """
        .formatted(table.getName());
  }
}
