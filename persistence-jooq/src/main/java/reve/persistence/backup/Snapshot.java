package reve.persistence.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import reve.persistence.backup.Manifest.SequenceState;
import reve.persistence.backup.Manifest.TableContent;
import reve.persistence.shared.GameJson;
import reve.persistence.upgrade.Migrations;

/** One moment of a database, which goes table by table into a zip, its manifest last. */
final class Snapshot {
  private final DSLContext sql;
  private final String place;

  /** The transaction must see one moment only. */
  Snapshot(DSLContext sql, String place) {
    this.sql = sql;
    this.place = place;
  }

  Manifest writeTo(OutputStream out) {
    CopySession.begin(sql);
    String schema = schema();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      // a game runs beside: better a larger file than a busy processor
      zip.setLevel(Deflater.BEST_SPEED);
      List<TableContent> tables = new ArrayList<>();
      for (GameTable table : GameTable.all(sql)) {
        tables.add(write(table, zip));
      }
      Manifest manifest =
          new Manifest(
              Manifest.KIND,
              Manifest.FORMAT,
              schema,
              sql.fetchSingle("select transaction_timestamp()")
                  .get(0, OffsetDateTime.class)
                  .toInstant(),
              tables,
              sequences());
      zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
      zip.write(
          GameJson.mapper().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      zip.closeEntry();
      return manifest;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String schema() {
    if (!sql.fetchSingle("select to_regclass({0}) is not null", DSL.inline(Migrations.HISTORY))
        .get(0, Boolean.class)) {
      throw new BackupProblem.NoGame(place);
    }
    return sql.fetchOptional(
            "select version from {0} where success and version is not null"
                + " order by installed_rank desc limit 1",
            DSL.name(Migrations.HISTORY))
        .map(row -> row.get(0, String.class))
        .orElseThrow(() -> new BackupProblem.NoGame(place));
  }

  private TableContent write(GameTable table, ZipOutputStream zip) throws IOException {
    TableContent named = new TableContent(table.name(), table.columns(), 0, "");
    zip.putNextEntry(new ZipEntry(named.entry()));
    DigestOutputStream digest = Checksum.of(new Unclosed(zip));
    long rows = copy(table, digest);
    zip.closeEntry();
    return new TableContent(table.name(), table.columns(), rows, Checksum.text(digest));
  }

  private long copy(GameTable table, OutputStream out) {
    String copy =
        "copy (select %s from %s) to stdout"
            .formatted(GameTable.quoted(sql, table.columns()), GameTable.quoted(sql, table.name()));
    return sql.connectionResult(connection -> {
      try {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    });
  }

  /** Sequences belong to no moment; read last, they are past every number in the rows. */
  private List<SequenceState> sequences() {
    return sql.fetch(
            "select sequencename::text, last_value from pg_sequences"
                + " where schemaname = current_schema() and last_value is not null order by 1")
        .map(row -> new SequenceState(row.get(0, String.class), row.get(1, Long.class)));
  }

  /** Writes as one piece and leaves open what it writes to. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // whoever made what is written to closes it
    }
  }
}
