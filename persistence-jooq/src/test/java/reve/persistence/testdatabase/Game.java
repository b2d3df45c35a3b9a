package reve.persistence.testdatabase;

import java.util.List;
import reve.game.achievement.WatchAchievements;
import reve.game.codex.KeepCodex;
import reve.game.collection.CollectionStats;
import reve.game.collection.CountEsprits;
import reve.game.collection.ViewCollection;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.economy.Treasury;
import reve.game.economy.ViewHistory;
import reve.game.esprit.Menagerie;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassIncome;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Subscriber;
import reve.game.shared.UnitOfWork;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.game.summon.SummonOutcome;
import reve.game.testworld.MovableClock;
import reve.game.testworld.NoCache;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;
import reve.persistence.Database;

/** The game's use cases on a database, for tests that play it. */
public final class Game {
  public final MovableClock clock = new MovableClock(World.NOON);
  public final UnitOfWork unitOfWork;
  public final AcceptPolicy acceptPolicy;
  public final StartGame startGame;
  public final ClaimDaily claimDaily;
  public final CraftFayrites craftFayrites;
  public final SummonEsprits summonEsprits;
  public final ViewCollection viewCollection;
  public final ViewHistory viewHistory;

  private int commands;

  public Game(Database database, Subscriber... subscribers) {
    Treasury treasury = new Treasury(database.wallets(), database.items());
    unitOfWork =
        database.unitOfWork(
            clock,
            new Rulebooks(TestRules.book()),
            SeededDice.fromMaster(new Seed("ab".repeat(32))),
            List.of(
                new CountEsprits(database.collectionTotals()),
                new KeepCodex(database.codex(), treasury),
                new WatchAchievements(
                    database.achievements(), database.codex(), database.wallets(), treasury)),
            List.of(subscribers));
    Menagerie menagerie = new Menagerie(database.stacks(), treasury);
    acceptPolicy = new AcceptPolicy(unitOfWork, database.players());
    startGame = new StartGame(unitOfWork, database.players(), treasury, menagerie);
    claimDaily =
        new ClaimDaily(
            unitOfWork, database.dailyClaims(), treasury, new ClassIncome(database.players()));
    craftFayrites = new CraftFayrites(unitOfWork, treasury);
    summonEsprits = new SummonEsprits(unitOfWork, database.bannerRecords(), treasury, menagerie);
    viewCollection =
        new ViewCollection(
            unitOfWork,
            database.collectionIndex(),
            new CollectionStats(new NoCache(), database.collectionTotals()));
    viewHistory = new ViewHistory(unitOfWork, database.ledger());
  }

  /** A command id that was never used in this game. */
  public CommandId fresh() {
    return new CommandId("g" + ++commands);
  }

  /** The player begins and turns all shards into fayrites. */
  public void begin(PlayerId player) {
    acceptPolicy.handle(new AcceptPolicy.Command(fresh(), player));
    startGame.handle(
        new StartGame.Command(
            fresh(), player, new PlayerName("player" + player.value()), TestRules.ENLIGHTENED));
    craftFayrites.handle(new CraftFayrites.Command(fresh(), player, new CraftQuantity.All()));
  }

  public SummonOutcome summon(PlayerId player, BannerId banner, int count) {
    return summonEsprits.handle(new SummonEsprits.Command(fresh(), player, banner, count));
  }
}
