package reve.persistence.shared;

import static org.jooq.impl.DSL.val;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** Makes a transaction the only one of its player, and finds out what it is to continue from. */
record CommandLock(PlayerId player, CommandId command) {

  /** The locked player, and the outcome of the command if it was committed before. */
  record Held(KnownPlayer player, Optional<String> outcome) {}

  /** Waits until no other transaction has the player. */
  Held take(DSLContext sql) {
    return held(sql.resultQuery("{0}; {1}", player(sql), outcome(sql)).fetchMany());
  }

  /**
   * The same for somebody who may have no row yet that could be locked: then an advisory lock on
   * their id keeps a second newcomer's command of theirs waiting.
   */
  Held takeNewcomer(DSLContext sql) {
    Held held = take(sql);
    return held.player().row().isPresent()
        ? held
        : held(
            sql.resultQuery(
                    "{0}; {1}; {2}",
                    DSL.query("select pg_advisory_xact_lock({0})", val(player.value())),
                    player(sql),
                    outcome(sql))
                .fetchMany());
  }

  private ResultQuery<?> player(DSLContext sql) {
    return sql.selectFrom(PLAYER).where(PLAYER.PLAYER_ID.eq(player.value())).forUpdate();
  }

  /**
   * A statement of its own behind the lock: one that joined both would look for the outcome in a
   * snapshot from before it waited, and miss that the same command was just committed.
   */
  private ResultQuery<?> outcome(DSLContext sql) {
    return sql.select(COMMAND.OUTCOME)
        .from(COMMAND)
        .where(COMMAND.PLAYER_ID.eq(player.value()), COMMAND.COMMAND_ID.eq(command.value()));
  }

  private static Held held(List<Result<Record>> results) {
    List<Result<Record>> both = results.subList(results.size() - 2, results.size());
    return new Held(
        new KnownPlayer(both.get(0).stream().findFirst().map(row -> row.into(PLAYER))),
        both.get(1).stream().findFirst().map(row -> row.get(0, JSONB.class).data()));
  }
}
