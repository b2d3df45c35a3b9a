package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.summon.SummonEsprits;
import reve.game.summon.SummonOutcome;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class DatabaseTest {
  private static final PlayerId ANA = World.ANA;

  private final TestDatabase copy = TestDatabase.migrated();

  @AfterEach
  void drop() {
    copy.close();
  }

  @Test
  void what_was_played_is_there_after_a_restart_and_acts_once_as_before() {
    SummonEsprits.Command command =
        new SummonEsprits.Command(new CommandId("pull"), ANA, TestRules.STANDARD, 1);
    SummonOutcome summoned;
    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);
      game.begin(ANA);

      summoned = game.summonEsprits.handle(command);

      assertThat(summoned).isInstanceOf(SummonOutcome.Summoned.class);
    }

    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);

      assertThat(game.summonEsprits.handle(command)).isEqualTo(summoned);
      assertThat(game.unitOfWork.<Long>ask(m -> database.collectionTotals().of(ANA).copies()))
          .isEqualTo(3);
    }
  }
}
