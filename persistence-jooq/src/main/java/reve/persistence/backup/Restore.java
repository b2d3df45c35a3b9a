package reve.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import reve.persistence.backup.Manifest.SequenceState;
import reve.persistence.backup.Manifest.TableContent;
import reve.persistence.shared.Transactions;
import reve.persistence.upgrade.Migrations;

/**
 * Puts a backup into an empty database: makes the tables as they were when it was written, fills
 * them in one transaction, and brings them up to date.
 */
public final class Restore {
  private final Transactions transactions;
  private final Migrations migrations;
  private final String place;

  public Restore(Transactions transactions, Migrations migrations, String place) {
    this.transactions = transactions;
    this.migrations = migrations;
    this.place = place;
  }

  /** Throws a {@link BackupProblem}, and no row is there, when it cannot be done. */
  public void from(BackupFile file) {
    Migrations.State state = migrations.state();
    MigrationVersion version = file.manifest().version();
    if (version.compareTo(state.program()) > 0) {
      throw new BackupProblem.TooNew(file.path(), "tables of version", version, state.program());
    }
    transactions
        .<Optional<BackupProblem>>snapshot(sql -> obstacle(sql, state.tables(), version))
        .ifPresent(problem -> {
          throw problem;
        });
    migrations.runUpTo(version);
    transactions.apart(sql -> fill(sql, file));
    migrations.run();
    transactions.looking(sql -> sql.execute("analyze"));
  }

  /** What is in the way; nothing when the database has room for the backup. */
  private Optional<BackupProblem> obstacle(
      DSLContext sql, Optional<MigrationVersion> found, MigrationVersion wanted) {
    List<GameTable> tables = GameTable.all(sql);
    if (found.isEmpty() && !tables.isEmpty()) {
      return Optional.of(
          new BackupProblem.NotEmpty(
              place, "table " + tables.getFirst().name() + " is there, which is not the game's"));
    }
    return notEmpty(sql, tables)
        .or(() ->
            found
                .filter(version -> version.compareTo(wanted) > 0)
                .map(version -> new BackupProblem.TablesNewer(place, version, wanted)));
  }

  private Optional<BackupProblem> notEmpty(DSLContext sql, List<GameTable> tables) {
    return GameTable.firstFilled(sql, tables)
        .map(table -> new BackupProblem.NotEmpty(place, "table " + table.name() + " holds rows"));
  }

  /** Whoever opened the database meanwhile waits, and finds the game in it. */
  private long fill(DSLContext sql, BackupFile file) {
    CopySession.begin(sql);
    List<GameTable> places = GameTable.all(sql);
    demandPlaces(places, file);
    demandRows(places, file);
    for (GameTable table : places) {
      sql.execute("lock table " + GameTable.quoted(sql, table.name()));
    }
    notEmpty(sql, places)
        .ifPresent(problem -> {
          throw problem;
        });
    Manifest manifest = file.manifest();
    manifest.tables().forEach(table -> fill(sql, table, file));
    manifest.sequences().forEach(sequence -> advance(sql, sequence));
    return manifest.rows();
  }

  private static void demandPlaces(List<GameTable> places, BackupFile file) {
    Map<String, GameTable> byName =
        places.stream().collect(Collectors.toMap(GameTable::name, Function.identity()));
    for (TableContent table : file.manifest().tables()) {
      GameTable there =
          Optional.ofNullable(byName.get(table.name()))
              .orElseThrow(() -> new BackupProblem.NoPlace(file.path(), "table " + table.name()));
      if (!new HashSet<>(there.columns()).containsAll(table.columns())) {
        throw new BackupProblem.NoPlace(file.path(), "more columns of table " + table.name());
      }
    }
  }

  /** Also of a table that was empty a backup says so. */
  private static void demandRows(List<GameTable> places, BackupFile file) {
    Set<String> held =
        file.manifest().tables().stream().map(TableContent::name).collect(Collectors.toSet());
    places.stream()
        .map(GameTable::name)
        .filter(name -> !held.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw file.damaged(name, "are missing");
        });
  }

  private static void fill(DSLContext sql, TableContent table, BackupFile file) {
    String copy =
        "copy %s (%s) from stdin"
            .formatted(GameTable.quoted(sql, table.name()), GameTable.quoted(sql, table.columns()));
    try (InputStream rows = file.content(table)) {
      long copied =
          sql.connectionResult(
              connection -> connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows));
      if (copied != table.rows()) {
        throw file.damaged(table, "are " + copied + " and not " + table.rows());
      }
    } catch (IOException broken) {
      throw file.damaged(table, "cannot be read");
    } catch (DataAccessException refused) {
      throw file.damaged(table, "are not taken by PostgreSQL: " + refused.getMessage());
    }
  }

  private static void advance(DSLContext sql, SequenceState sequence) {
    sql.execute(
        "select setval({0}::regclass, {1})",
        DSL.inline(GameTable.quoted(sql, sequence.name())), DSL.inline(sequence.last()));
  }
}
