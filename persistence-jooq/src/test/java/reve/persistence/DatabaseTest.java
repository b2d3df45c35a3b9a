package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.game.collection.CountGainedEsprits;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.economy.Treasury;
import reve.game.esprit.Menagerie;
import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.player.StartOutcome;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.UnitOfWork;
import reve.game.summon.SummonEsprits;
import reve.game.summon.SummonOutcome;
import reve.game.testworld.MovableClock;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;
import reve.persistence.testdatabase.TestDatabase;

class DatabaseTest {
  private static final PlayerId ANA = World.ANA;

  private final TestDatabase copy = TestDatabase.migrated();

  @AfterEach
  void drop() {
    copy.close();
  }

  @Test
  void what_was_played_is_there_after_a_restart() {
    SummonOutcome summoned;
    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);
      game.accept.handle(new AcceptPolicy.Command(new CommandId("1"), ANA));
      StartOutcome started = game.start.handle(ana());
      game.craft.handle(
          new CraftFayrites.Command(new CommandId("3"), ANA, new CraftQuantity.All()));

      summoned = game.summon.handle(onePull("4"));

      assertThat(started).isInstanceOf(StartOutcome.Started.class);
      assertThat(summoned).isInstanceOf(SummonOutcome.Summoned.class);
    }

    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);

      assertThat(game.summon.handle(onePull("4"))).isEqualTo(summoned);
      assertThat(game.unitOfWork.<Map<?, ?>>ask(m -> database.items().of(ANA)))
          .isEqualTo(Map.of(TestRules.POTION, 15L));
      assertThat(game.unitOfWork.<Long>ask(m -> database.collectionTotals().of(ANA).copies()))
          .isEqualTo(3);
    }
  }

  private static StartGame.Command ana() {
    return new StartGame.Command(
        new CommandId("2"), ANA, new PlayerName("Ana"), TestRules.ENLIGHTENED);
  }

  private static SummonEsprits.Command onePull(String id) {
    return new SummonEsprits.Command(new CommandId(id), ANA, TestRules.STANDARD, 1);
  }

  /** Some of the game's use cases on a database. */
  private static final class Game {
    final UnitOfWork unitOfWork;
    final AcceptPolicy accept;
    final StartGame start;
    final CraftFayrites craft;
    final SummonEsprits summon;

    Game(Database database) {
      unitOfWork =
          database.unitOfWork(
              new MovableClock(World.NOON),
              new Rulebooks(TestRules.book()),
              SeededDice.fromMaster(new Seed("ab".repeat(32))),
              List.of(new CountGainedEsprits(database.collectionTotals())),
              List.of());
      Treasury treasury = new Treasury(database.wallets(), database.items());
      Menagerie menagerie = new Menagerie(database.stacks(), treasury);
      accept = new AcceptPolicy(unitOfWork, database.players());
      start = new StartGame(unitOfWork, database.players(), treasury, menagerie);
      craft = new CraftFayrites(unitOfWork, treasury);
      summon = new SummonEsprits(unitOfWork, database.bannerRecords(), treasury, menagerie);
    }
  }
}
