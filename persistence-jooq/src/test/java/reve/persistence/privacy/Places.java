package reve.persistence.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import reve.persistence.testdatabase.TestDatabase;

/** Looks through all columns of a database, whoever keeps them. */
record Places(TestDatabase database) {

  /** Which columns hold the text anywhere, as {@code table.column}. */
  List<String> of(String text) throws SQLException {
    List<String> places = new ArrayList<>();
    for (String column :
        names(
            """
            SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = 'public'
            """)) {
      String table = column.substring(0, column.indexOf('.'));
      String name = column.substring(column.indexOf('.') + 1);
      if (!names(
              "SELECT 1 FROM %s WHERE \"%s\"::text LIKE '%%%s%%' LIMIT 1"
                  .formatted(table, name, text))
          .isEmpty()) {
        places.add(column);
      }
    }
    return places;
  }

  /** The first column of what is asked for. */
  List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
