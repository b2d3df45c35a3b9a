package reve.persistence.shared;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static reve.persistence.schema.tables.LeaseTable.LEASE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/**
 * Keeps leases in table {@code lease}, by the database's clock. Every statement locks its rows in
 * the order of names, so that two of them never wait for each other in a circle.
 */
public final class JooqLeases implements Leases {
  private final Transactions transactions;

  public JooqLeases(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Set<LeaseName> take(ProcessId process, Collection<LeaseName> names, Duration span) {
    if (names.isEmpty()) {
      return Set.of();
    }
    return transactions.looking(sql ->
        sql.insertInto(LEASE, LEASE.KIND, LEASE.NAME, LEASE.HOLDER, LEASE.EXPIRES_AT)
            .valuesOfRows(
                names.stream()
                    .sorted()
                    .map(name ->
                        row(val(name.kind()), val(name.id()), val(process.value()), in(span)))
                    .toList())
            .onConflict(LEASE.KIND, LEASE.NAME)
            .doUpdate()
            .set(LEASE.HOLDER, excluded(LEASE.HOLDER))
            .set(LEASE.EXPIRES_AT, excluded(LEASE.EXPIRES_AT))
            .setNull(LEASE.NUMBER)
            .where(LEASE.EXPIRES_AT.le(now()))
            .returning(LEASE.KIND, LEASE.NAME)
            .fetchSet(JooqLeases::name));
  }

  @Override
  public Set<LeaseName> renew(ProcessId process, Collection<LeaseName> names, Duration span) {
    if (names.isEmpty()) {
      return Set.of();
    }
    return transactions.looking(sql ->
        sql.update(LEASE)
            .set(LEASE.EXPIRES_AT, in(span))
            .where(isAmongLocked(process, names))
            .returning(LEASE.KIND, LEASE.NAME)
            .fetchSet(JooqLeases::name));
  }

  @Override
  public void giveBack(ProcessId process, Collection<LeaseName> names) {
    if (!names.isEmpty()) {
      transactions.looking(
          sql -> sql.deleteFrom(LEASE).where(isAmongLocked(process, names)).execute());
    }
  }

  /** Whether a row is one of these names and held by the process, all such rows being locked. */
  private static Condition isAmongLocked(ProcessId process, Collection<LeaseName> names) {
    return row(LEASE.KIND, LEASE.NAME)
        .in(
            select(LEASE.KIND, LEASE.NAME)
                .from(LEASE)
                .where(
                    row(LEASE.KIND, LEASE.NAME).in(rows(names)),
                    LEASE.HOLDER.eq(process.value()),
                    LEASE.EXPIRES_AT.gt(now()))
                .orderBy(LEASE.KIND, LEASE.NAME)
                .forUpdate());
  }

  private static List<Row2<String, String>> rows(Collection<LeaseName> names) {
    return names.stream().map(name -> row(name.kind(), name.id())).toList();
  }

  @Override
  public List<Lease> held(String kind) {
    return transactions.looking(sql ->
        sql.select(LEASE.NAME, LEASE.HOLDER, millisLeft())
            .from(LEASE)
            .where(LEASE.KIND.eq(kind), LEASE.EXPIRES_AT.gt(now()))
            .orderBy(LEASE.NAME)
            .fetch(row ->
                new Lease(
                    new LeaseName(kind, row.value1()),
                    new ProcessId(row.value2()),
                    Duration.ofMillis(row.value3()))));
  }

  @Override
  public long agree(ProcessId process, LeaseName own, long proposed, Duration span) {
    return transactions.apart(sql -> {
      oneAtATime(sql, own.kind());
      sql.deleteFrom(LEASE).where(LEASE.KIND.eq(own.kind()), LEASE.EXPIRES_AT.le(now())).execute();
      long number =
          sql.select(LEASE.NUMBER)
              .from(LEASE)
              .where(
                  LEASE.KIND.eq(own.kind()),
                  LEASE.HOLDER.ne(process.value()),
                  LEASE.NUMBER.isNotNull())
              .limit(1)
              .fetchOptional(LEASE.NUMBER)
              .orElse(proposed);
      sql.insertInto(LEASE)
          .set(LEASE.KIND, own.kind())
          .set(LEASE.NAME, own.id())
          .set(LEASE.HOLDER, process.value())
          .set(LEASE.EXPIRES_AT, in(span))
          .set(LEASE.NUMBER, number)
          .onConflict(LEASE.KIND, LEASE.NAME)
          .doUpdate()
          .setAllToExcluded()
          .execute();
      return number;
    });
  }

  /** Until the transaction ends. */
  private static void oneAtATime(DSLContext sql, String kind) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", val("lease:" + kind));
  }

  private static LeaseName name(Record row) {
    return new LeaseName(row.get(LEASE.KIND), row.get(LEASE.NAME));
  }

  /** The database's clock, which also moves on within a transaction. */
  private static Field<Instant> now() {
    return DSL.field("clock_timestamp()", LEASE.EXPIRES_AT.getDataType());
  }

  private static Field<Instant> in(Duration span) {
    return DSL.field(
        "clock_timestamp() + {0} * interval '1 millisecond'",
        LEASE.EXPIRES_AT.getDataType(), val(span.toMillis()));
  }

  private static Field<Long> millisLeft() {
    return DSL.field(
        "ceil(extract(epoch from {0} - clock_timestamp()) * 1000)::bigint",
        SQLDataType.BIGINT, LEASE.EXPIRES_AT);
  }
}
