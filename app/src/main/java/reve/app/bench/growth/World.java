package reve.app.bench.growth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import reve.app.bench.Load;
import reve.app.bench.Population;
import reve.app.bench.Sample;
import reve.app.session.DiceSources;
import reve.app.wiring.Engine;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.economy.ClaimDaily;
import reve.game.economy.ViewHistory;
import reve.game.esprit.Catalogue;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;
import reve.game.shared.Rulebooks;
import reve.game.shared.Turn;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

/** A game with its players, of whom some are at it: as many in every world, spread over all. */
final class World implements AutoCloseable {
  private static final long AT_IT = 1_000;
  private static final int CONNECTIONS = 4;
  private static final int HISTORY_PAGE = 10;
  private static final BannerId STANDARD = new BannerId("standard");
  private static final BoardId POWER = new BoardId("power");
  private static final Instant FIRST_DAY = Instant.parse("2026-02-01T00:00:00Z");

  private final Population population;
  private final Database database;
  private final AtomicLong turns = new AtomicLong();
  private final AtomicLong claims = new AtomicLong();
  private final SummonEsprits summon;
  private final ViewCollection collection;
  private final ViewLeaderboard board;
  private final ViewHistory history;
  private final ClaimDaily daily;

  private World(Population population, Database database, Rulebooks rulebooks) {
    this.population = population;
    this.database = database;
    InstantSource clock = () -> FIRST_DAY.plus(Duration.ofDays(claims.get() / atIt()));
    Engine engine = Engine.of(database, rulebooks, clock, DiceSources.unpredictable());
    this.summon = engine.get(SummonEsprits.class);
    this.collection = engine.get(ViewCollection.class);
    this.board = engine.get(ViewLeaderboard.class);
    this.history = engine.get(ViewHistory.class);
    this.daily = engine.get(ClaimDaily.class);
    engine.get(RefreshLeaderboards.class).handle();
  }

  /** Takes the place of whatever the address holds: nothing. */
  static World of(Population population, DatabaseSettings empty, Rulebooks rulebooks) {
    Database database = Database.open(empty.withConnections(CONNECTIONS));
    population.writeTo(empty, rulebooks.inForce().of(Catalogue.class));
    return new World(population, database, rulebooks);
  }

  private long atIt() {
    return Math.min(AT_IT, population.players());
  }

  /** One player after the other asks the same. */
  Sample ask(Question question, Duration round) {
    return Load.closed(
        1,
        round,
        client -> {
          if (ask(question) instanceof Refusal refusal) {
            throw new IllegalStateException("the bench was refused: " + refusal);
          }
          return true;
        });
  }

  private Object ask(Question question) {
    long turn = turns.incrementAndGet();
    return switch (question) {
      case SUMMON_TEN ->
          summon.handle(new SummonEsprits.Command(command(turn), player(turn), STANDARD, 10));
      case COLLECTION ->
          collection.handle(
              new ViewCollection.Question(
                  player(turn),
                  CollectionSort.TIER_DESCENDING,
                  CollectionFilter.NONE,
                  new Turn.First<>(),
                  Locale.ENGLISH));
      case BOARD ->
          board.handle(new ViewLeaderboard.Question(player(turn), POWER, new Turn.First<>()));
      case HISTORY ->
          history.handle(
              new ViewHistory.Question(
                  player(turn), Optional.empty(), new Turn.First<>(), HISTORY_PAGE));
      case DAILY -> daily.handle(new ClaimDaily.Command(command(turn), player(claimed())));
    };
  }

  /** Everybody claims once a day. */
  private long claimed() {
    return claims.incrementAndGet();
  }

  private PlayerId player(long turn) {
    long stride = population.players() / atIt();
    return new PlayerId(1 + turn % atIt() * stride);
  }

  private static CommandId command(long turn) {
    return new CommandId("g:" + turn);
  }

  @Override
  public void close() {
    database.close();
  }
}
