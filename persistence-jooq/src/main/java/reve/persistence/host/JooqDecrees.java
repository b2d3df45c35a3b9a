package reve.persistence.host;

import static reve.persistence.schema.tables.DecreeTable.DECREE;

import java.util.HashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Decrees;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.DecreeRow;
import reve.persistence.shared.GameJson;
import reve.persistence.shared.Transaction;

/** Keeps what the host decided in table {@code decree}. */
public final class JooqDecrees implements Decrees {
  private final GameJson json = new GameJson();

  @Override
  public Map<DecreeName, Decree> all() {
    Map<DecreeName, Decree> all = new HashMap<>();
    Transaction.running()
        .reading(DECREE)
        .selectFrom(DECREE)
        .forEach(row ->
            all.put(
                new DecreeName(row.getName()), json.read(Decree.class, row.getDecree().data())));
    return all;
  }

  @Override
  public void put(DecreeName name, Decree decree, PlayerId actor) {
    Transaction transaction = Transaction.running();
    DecreeRow row =
        new DecreeRow(
            name.value(),
            JSONB.valueOf(json.write(Decree.class, decree)),
            actor.value(),
            transaction.act().at());
    transaction.change(
        DECREE, DSL.insertInto(DECREE).set(row).onConflict(DECREE.NAME).doUpdate().set(row));
  }

  @Override
  public void lift(DecreeName name) {
    Transaction.running()
        .change(DECREE, DSL.deleteFrom(DECREE).where(DECREE.NAME.eq(name.value())));
  }
}
