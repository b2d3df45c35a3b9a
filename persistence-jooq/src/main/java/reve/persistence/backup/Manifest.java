package reve.persistence.backup;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a backup says of itself: of which version its tables are, which moment it shows, and what is
 * in it. The tables stand in an order in which each comes after those that it refers to.
 */
public record Manifest(
    String kind,
    int format,
    String schema,
    Instant at,
    List<TableContent> tables,
    List<SequenceState> sequences) {
  static final String KIND = "reve-backup";
  static final int FORMAT = 1;
  static final String TABLES = "tables/";

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  public Manifest {
    if (!VERSION.matcher(schema).matches()) {
      throw new IllegalArgumentException("no version: " + schema);
    }
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /** The rows of one table, each the given columns, as PostgreSQL's COPY writes them in text. */
  public record TableContent(String name, List<String> columns, long rows, String sha256) {
    public TableContent {
      columns = List.copyOf(columns);
    }

    String entry() {
      return TABLES + name + ".copy";
    }
  }

  /** The last number that a sequence gave. */
  public record SequenceState(String name, long last) {}

  MigrationVersion version() {
    return MigrationVersion.fromVersion(schema);
  }

  public long rows() {
    return tables.stream().mapToLong(TableContent::rows).sum();
  }
}
