package reve.app.torture;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import reve.app.torture.Archive.Kept;
import reve.app.torture.History.Entry;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.Snowflakes;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

/** Proves from what was seen and the database alone that everything was done as it was told. */
final class Checker {
  private static final int CONNECTIONS = 2;

  private final DatabaseSettings address;

  Checker(DatabaseSettings address) {
    this.address = address;
  }

  /**
   * @param servedTwice how often, by the local Discord, a session came to a shard that had one
   */
  List<Finding> check(History history, long servedTwice) throws SQLException {
    Map<Long, List<Entry>> asked =
        history.entries().stream().collect(groupingBy(entry -> id(entry.user())));
    List<Finding> findings = new ArrayList<>();
    try (Connection connection = connect()) {
      Archive archive = new Archive(connection);
      TreeSet<Long> players = new TreeSet<>(archive.players());
      players.addAll(asked.keySet());
      for (long player : players) {
        Kept kept = archive.of(player);
        findings.addAll(Promises.broken(kept, asked.getOrDefault(player, List.of())));
        findings.addAll(Replay.differences(kept));
      }
    }
    try (Database database = Database.open(address.withConnections(CONNECTIONS))) {
      database.audit().run().differences().stream()
          .map(difference -> new Finding(Finding.Kind.AUDIT, difference))
          .forEach(findings::add);
    }
    Share.tooSmall(history).ifPresent(findings::add);
    if (servedTwice > 0) {
      findings.add(
          new Finding(
              Finding.Kind.DOUBLED,
              "%d times a session came to a shard that had one".formatted(servedTwice)));
    }
    return findings;
  }

  /** The local Discord's id of the user, which follows from the name. */
  private static long id(String user) {
    Snowflake id = Snowflakes.named("user", user);
    return Long.parseLong(id.toString());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(address.host(), address.port(), address.name()),
        address.user(),
        address.password());
  }
}
