package reve.persistence.shared;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What one transaction at a time does, of whatever process, and nobody waits for. */
public final class SingleFlight {
  private SingleFlight() {}

  /** Whether no other transaction is at it; then none is until this one ends. */
  public static boolean isFree(DSLContext sql, String name) {
    return sql.select(
            DSL.field(
                "pg_try_advisory_xact_lock(hashtextextended({0}, 0))",
                SQLDataType.BOOLEAN, DSL.val(name)))
        .fetchSingle()
        .value1();
  }
}
