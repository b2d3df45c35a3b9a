package reve.persistence.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** How values of one Java type travel to PostgreSQL and back. */
enum ColumnType {
  INT8(Long.class, Types.BIGINT) {
    @Override
    Object get(ResultSet row, int column) throws SQLException {
      return row.getLong(column);
    }
  },
  INT4(Integer.class, Types.INTEGER) {
    @Override
    Object get(ResultSet row, int column) throws SQLException {
      return row.getInt(column);
    }
  },
  BOOL(Boolean.class, Types.BOOLEAN) {
    @Override
    Object get(ResultSet row, int column) throws SQLException {
      return row.getBoolean(column);
    }
  },
  TEXT(String.class, Types.VARCHAR) {
    @Override
    @Nullable Object get(ResultSet row, int column) throws SQLException {
      return row.getString(column);
    }
  },
  DATE(LocalDate.class, Types.DATE) {
    @Override
    @Nullable Object get(ResultSet row, int column) throws SQLException {
      return row.getObject(column, LocalDate.class);
    }
  },
  TIMESTAMPTZ(Instant.class, Types.TIMESTAMP_WITH_TIMEZONE) {
    @Override
    @Nullable Object get(ResultSet row, int column) throws SQLException {
      OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
      return at == null ? null : at.toInstant();
    }

    @Override
    Object sent(Object value) {
      return ((Instant) value).atOffset(ZoneOffset.UTC);
    }
  },
  JSONB(org.jooq.JSONB.class, Types.VARCHAR) {
    @Override
    @Nullable Object get(ResultSet row, int column) throws SQLException {
      return org.jooq.JSONB.jsonbOrNull(row.getString(column));
    }

    @Override
    Object sent(Object value) {
      return ((JSONB) value).data();
    }
  };

  private final Class<?> javaType;
  private final int sqlType;

  ColumnType(Class<?> javaType, int sqlType) {
    this.javaType = javaType;
    this.sqlType = sqlType;
  }

  static ColumnType of(DataType<?> type) {
    return Stream.of(values())
        .filter(each -> each.javaType == type.getType())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column holds a " + type.getType()));
  }

  /** PostgreSQL's name of the type. */
  String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract @Nullable Object get(ResultSet row, int column) throws SQLException;

  final @Nullable Object read(ResultSet row, int column) throws SQLException {
    Object value = get(row, column);
    return row.wasNull() ? null : value;
  }

  Object sent(Object value) {
    return value;
  }

  final void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, sqlType);
    } else if (value instanceof Object[] many) {
      statement.setArray(place, statement.getConnection().createArrayOf(sqlName(), sent(many)));
    } else {
      statement.setObject(place, sent(value), sqlType);
    }
  }

  private @Nullable Object[] sent(@Nullable Object[] many) {
    @Nullable Object[] sent = new @Nullable Object[many.length];
    for (int i = 0; i < many.length; i++) {
      Object value = many[i];
      sent[i] = value == null ? null : sent(value);
    }
    return sent;
  }
}
