package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reve.game.admin.ResetOutcome;
import reve.game.admin.ResetPlayer;
import reve.game.esprit.Element;
import reve.game.fragment.Fragments;
import reve.game.host.Grounds;
import reve.game.shared.CommandId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.testworld.EchoTables;
import reve.game.testworld.Hands;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.RandomHistory;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;
import reve.persistence.testdatabase.JooqPorts;

/** Memory and PostgreSQL come to the same, whatever a player does. */
class RandomHistoryTest {
  private static final int COMMANDS = 10_000;
  private static final int RICHES_EVERY = 500;
  private static final long SEED = 20_261_120;

  @Test
  void ten_thousand_commands_end_alike_in_memory_and_on_postgresql_and_the_books_balance() {
    try (JooqPorts kept = JooqPorts.fresh();
        InMemoryPorts remembered = new InMemoryPorts()) {
      Hands memory = new Hands(remembered, SeededDice.fromMaster(new Seed("c0".repeat(32))));
      Hands database = new Hands(kept, SeededDice.fromMaster(new Seed("c0".repeat(32))));
      memory.begin(ANA);
      database.begin(ANA);
      RandomHistory history = new RandomHistory(ANA, SEED);
      Map<String, Integer> outcomes = new TreeMap<>();

      for (int n = 0; n < COMMANDS; n++) {
        if (n % RICHES_EVERY == 0) {
          enrich(memory, n);
          enrich(database, n);
          memory.closeWeeks.handle();
          database.closeWeeks.handle();
        }
        Duration pause = history.pause();
        memory.clock.pass(pause);
        database.clock.pass(pause);
        Function<Hands, Object> next = history.next(memory.stacks(ANA));
        Object outcome = next.apply(memory);
        assertThat(next.apply(database)).as("command %d", n).isEqualTo(outcome);
        outcomes.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
      }

      assertThat(database.state(ANA)).isEqualTo(memory.state(ANA));
      assertThat(kept.audit().differences()).isEmpty();
      assertThat(outcomes)
          .containsKeys(
              "Adjusted",
              "Given",
              "Summoned",
              "Claimed",
              "Crafted",
              "Explored",
              "Passed",
              "Changed",
              "Allocated",
              "TakenBack",
              "TeamSet",
              "LockSet",
              "Dissolved",
              "Awakened",
              "Raised",
              "Broken",
              "Fused",
              "Failed",
              "Equipped",
              "Unequipped",
              "Pulled",
              "Opened");

      assertThat(reset(database)).isEqualTo(reset(memory));
      assertThat(database.state(ANA)).isEqualTo(memory.state(ANA));
      assertThat(kept.audit().differences()).isEmpty();
    }
  }

  private static ResetOutcome reset(Hands hands) {
    return hands.resetPlayer.handle(
        new ResetPlayer.Command(
            new CommandId("reset"), ANA, ANA, "Ana", new Grounds("the end of a test")));
  }

  private static void enrich(Hands hands, int n) {
    hands.enrich(
        ANA,
        "enrich" + n,
        20_000,
        TestRules.REVIES,
        TestRules.ERYTHL,
        TestRules.FAYLEN,
        TestRules.REMNA,
        TestRules.VIRELITE,
        TestRules.SHARDS);
    hands.supply(
        ANA,
        "supply" + n,
        20,
        TestRelics.SWORD,
        TestRelics.RING,
        TestRelics.ORB,
        TestRules.SMALL_BUNDLE,
        EchoTables.FADED,
        EchoTables.BRILLIANT,
        EchoTables.KEY,
        Fragments.of(Element.INFERNO));
  }
}
