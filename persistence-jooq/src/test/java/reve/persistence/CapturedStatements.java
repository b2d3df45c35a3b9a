package reve.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** The statements that the stores really send, ready to be explained. */
final class CapturedStatements {
  private static final Pattern PARAMETER = Pattern.compile("\\?");

  private final Set<String> explanations = new LinkedHashSet<>();

  private interface Watching<T> {
    @Nullable Object called(T real, Method method, Object @Nullable [] arguments)
        throws ReflectiveOperationException, SQLException;
  }

  /** The pool, with an ear on what is sent through it. */
  UnaryOperator<DataSource> around() {
    return pool -> watched(DataSource.class, pool, this::connecting);
  }

  private @Nullable Object connecting(DataSource pool, Method method, Object @Nullable [] arguments)
      throws ReflectiveOperationException {
    Object result = method.invoke(pool, arguments);
    return result instanceof Connection connection
        ? watched(Connection.class, connection, this::preparing)
        : result;
  }

  private @Nullable Object preparing(
      Connection connection, Method method, Object @Nullable [] arguments)
      throws ReflectiveOperationException {
    Object result = method.invoke(connection, arguments);
    return result instanceof PreparedStatement statement && arguments != null
        ? watched(
            PreparedStatement.class,
            statement,
            (real, call, values) -> {
              if (call.getName().startsWith("execute")) {
                heard(String.valueOf(arguments[0]), real);
              }
              return call.invoke(real, values);
            })
        : result;
  }

  private static <T> T watched(Class<T> type, T real, Watching<T> watching) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return watching.called(real, method, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
    return type.cast(proxy);
  }

  /** What is sent in one message is explained one by one. */
  private synchronized void heard(String text, PreparedStatement filled) throws SQLException {
    explain("EXPLAIN ", filled.unwrap(PGStatement.class).toString());
    Stream.of(text.split(";"))
        .map(CapturedStatements::numbered)
        .forEach(each -> explain("EXPLAIN (GENERIC_PLAN) ", each));
  }

  private static String numbered(String statement) {
    int[] count = {0};
    return PARAMETER
        .matcher(statement)
        .replaceAll(found -> Matcher.quoteReplacement("$" + ++count[0]));
  }

  /** The commit that travels with the last of them has no plan. */
  private void explain(String how, String statements) {
    Stream.of(statements.split(";"))
        .map(String::strip)
        .filter(each -> !each.equals("commit"))
        .map(each -> how + each)
        .forEach(explanations::add);
  }

  synchronized void clear() {
    explanations.clear();
  }

  /** For each statement, how it is planned for its values, and once for all values. */
  synchronized List<String> explanations() {
    return List.copyOf(explanations);
  }
}
