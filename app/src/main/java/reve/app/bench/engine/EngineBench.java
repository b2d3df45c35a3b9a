package reve.app.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLongArray;
import reve.app.bench.BenchGround;
import reve.app.bench.BenchPart;
import reve.app.bench.Load;
import reve.app.bench.Row;
import reve.app.bench.Sample;
import reve.app.bench.Table;
import reve.app.bench.Target;
import reve.app.session.DiceSources;
import reve.game.shared.DiceSource;
import reve.game.shared.Rulebooks;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

/**
 * The use cases on a durable PostgreSQL beside hand-written SQL, each with as many connections. As
 * in the game, no more act at once than there are connections. Short rounds of both take turns, so
 * that whatever else the machine does meets both.
 */
public final class EngineBench implements BenchPart {
  public static final int CONNECTIONS = 20;

  private static final List<Integer> CLIENTS = List.of(1, 16, 64);
  private static final int ROUNDS = 3;
  private static final long GAME_PLAYERS = 1_000;
  private static final long YARDSTICK_PLAYERS = 2_000;
  private static final double LEAST_RATIO = 0.7;
  private static final double MOST_P99 = 1.5;

  private final DatabaseSettings address;
  private final Rulebooks rulebooks;
  private final DiceSource dice;
  private final Duration round;

  public EngineBench(
      DatabaseSettings address, Rulebooks rulebooks, DiceSource dice, Duration round) {
    this.address = address;
    this.rulebooks = rulebooks;
    this.dice = dice;
    this.round = round;
  }

  @Override
  public void run(Table table) {
    try (Database database = Database.open(address.withConnections(CONNECTIONS));
        HikariDataSource pool = pool()) {
      GameContender game = new GameContender(database, rulebooks, dice);
      HandWritten handWritten = new HandWritten(pool);
      for (int client = 0; client < CLIENTS.getLast(); client++) {
        game.seat(GAME_PLAYERS + client);
        game.seat(YARDSTICK_PLAYERS + client);
      }
      for (Deed deed : Deed.values()) {
        load(game, deed, 4, GAME_PLAYERS, round);
        load(handWritten, deed, 4, YARDSTICK_PLAYERS, round);
      }
      for (Deed deed : Deed.values()) {
        CLIENTS.forEach(clients -> table.add(compare(game, handWritten, deed, clients)));
      }
    }
  }

  /** What the mix alone reaches, with as many clients as there are connections. */
  public static Sample mixedAlone(BenchGround ground, Duration round) {
    List<Sample> samples = new ArrayList<>();
    ground.onDatabase(address -> {
      try (Database database = Database.open(address.withConnections(CONNECTIONS))) {
        GameContender game =
            new GameContender(database, ground.rulebooks(), DiceSources.unpredictable());
        for (int client = 0; client < CONNECTIONS; client++) {
          game.seat(GAME_PLAYERS + client);
        }
        load(game, Deed.MIXED, CONNECTIONS, GAME_PLAYERS, round);
        samples.add(load(game, Deed.MIXED, CONNECTIONS, GAME_PLAYERS, round));
      }
    });
    return samples.getFirst();
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setAutoCommit(false);
    config.setConnectionInitSql("SET plan_cache_mode = 'force_generic_plan'");
    return new HikariDataSource(config);
  }

  private Row compare(GameContender game, HandWritten handWritten, Deed deed, int clients) {
    List<Sample> measured = new ArrayList<>();
    List<Sample> yardstick = new ArrayList<>();
    for (int n = 0; n < ROUNDS; n++) {
      yardstick.add(load(handWritten, deed, clients, YARDSTICK_PLAYERS, round));
      measured.add(load(game, deed, clients, GAME_PLAYERS, round));
    }
    return Row.of(
        deed.inWords(), clients, Sample.middle(measured), Sample.middle(yardstick), target());
  }

  private static Target target() {
    return Target.ratioAtLeast(LEAST_RATIO).and(Target.p99Within(MOST_P99));
  }

  private static Sample load(
      Contender contender, Deed deed, int clients, long firstPlayer, Duration round) {
    AtomicLongArray turns = new AtomicLongArray(clients);
    Semaphore gate = new Semaphore(CONNECTIONS, true);
    return Load.closed(
        clients,
        round,
        client -> {
          long turn = turns.getAndIncrement(client);
          gate.acquireUninterruptibly();
          try {
            contender.carryOut(deed.at(turn + client), firstPlayer + client);
          } finally {
            gate.release();
          }
          return true;
        });
  }
}
