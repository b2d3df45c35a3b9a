package reve.persistence.backup;

import org.jooq.DSLContext;

/**
 * A transaction in which rows are copied: in one notation everywhere, and for as long as need be.
 */
final class CopySession {
  private CopySession() {}

  static void begin(DSLContext sql) {
    sql.execute("set local timezone = 'UTC'");
    sql.execute("set local datestyle = 'ISO'");
    sql.execute("set local intervalstyle = 'postgres'");
    sql.execute("set local extra_float_digits = 1");
    sql.execute("set local statement_timeout = 0");
    sql.execute("set local idle_in_transaction_session_timeout = 0");
  }
}
