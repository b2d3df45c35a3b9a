package reve.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The statements that the stores really send, ready to be explained. */
final class CapturedStatements implements ExecuteListener {
  private static final long serialVersionUID = 1L;

  private final transient Set<String> explanations = new LinkedHashSet<>();

  private final transient DSLContext sql =
      DSL.using(
          SQLDialect.POSTGRES,
          new Settings().withRenderSchema(false).withRenderNamedParamPrefix("$"));

  @Override
  public synchronized void executeStart(ExecuteContext context) {
    Query query = context.query();
    if (query != null) {
      explain("EXPLAIN ", sql.renderInlined(query));
      explain("EXPLAIN (GENERIC_PLAN) ", sql.renderNamedParams(query));
    }
  }

  /** What is sent in one message is explained one by one. */
  private void explain(String how, String statements) {
    Stream.of(statements.split("; ")).map(how::concat).forEach(explanations::add);
  }

  synchronized void clear() {
    explanations.clear();
  }

  /** For each statement, how it is planned for its values, and once for all values. */
  synchronized List<String> explanations() {
    return List.copyOf(explanations);
  }
}
