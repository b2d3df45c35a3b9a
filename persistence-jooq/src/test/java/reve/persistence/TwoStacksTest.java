package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import reve.game.awakening.AwakenEsprit;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.dissolve.DissolveEsprits;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Stack;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.leveling.LevelEsprit;
import reve.game.shared.CommandId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.team.SetTeam;
import reve.game.testworld.Hands;
import reve.game.testworld.TestRules;
import reve.persistence.testdatabase.JooqPorts;

/** Many commands of one player at once, all over the same two stacks. */
class TwoStacksTest {
  private static final int AT_ONCE = 32;
  private static final int ROUNDS = 200;
  private static final long COPIES = 8_000;
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 1);
  private static final EspritId FERN = TestRules.id(Element.VERDANT, 1);

  @Test
  void nothing_becomes_negative_nothing_is_created_and_the_journal_explains_every_copy()
      throws Exception {
    try (JooqPorts ports = JooqPorts.fresh();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Hands hands = new Hands(ports, SeededDice.fromMaster(new Seed("e1".repeat(32))));
      hands.begin(ANA);
      hands.enrich(
          ANA, "rich", 1_000_000_000, TestRules.REVIES, TestRules.VIRELITE, TestRules.REMNA);
      fill(hands);

      for (int round = 0; round < ROUNDS; round++) {
        List<Future<Object>> running = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
          int number = round * AT_ONCE + n;
          running.add(threads.submit(() -> act(hands, number)));
        }
        for (Future<Object> each : running) {
          assertThat(each.get()).isNotNull();
        }
      }

      assertThat(ports.audit().differences()).isEmpty();
      List<Stack> stacks = hands.stacks(ANA);
      assertThat(stacks).allSatisfy(stack -> assertThat(stack.quantity()).isPositive());
      assertThat(hands.state(ANA).totals())
          .isEqualTo(
              new Totals(
                  stacks.size(),
                  stacks.stream().mapToLong(Stack::quantity).sum(),
                  stacks.stream().mapToLong(s -> s.power(TestRules.catalogue())).sum()));
      assertThat(quantity(stacks, EMBER) + quantity(stacks, FERN)).isLessThan(2 * COPIES);
      assertThat(hands.state(ANA).fusions().attempts()).isPositive();
    }
  }

  private static long quantity(List<Stack> stacks, EspritId esprit) {
    return stacks.stream()
        .filter(stack -> stack.esprit().equals(esprit))
        .mapToLong(Stack::quantity)
        .sum();
  }

  private static void fill(Hands hands) {
    hands.act(
        ANA,
        "fill",
        unit -> {
          List<EspritId> copies = new ArrayList<>();
          for (int n = 0; n < COPIES; n++) {
            copies.add(EMBER);
            copies.add(FERN);
          }
          hands.menagerie.gain(ANA, copies, "test", unit);
        });
  }

  private static Object act(Hands hands, int number) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    CommandId id = new CommandId("p" + number);
    EspritId one = random.nextBoolean() ? EMBER : FERN;
    EspritId other = random.nextBoolean() ? EMBER : FERN;
    boolean chance = random.nextBoolean();
    return switch (random.nextInt(7)) {
      case 0, 1 ->
          hands.fuse.handle(
              new FuseEsprits.Command(id, ANA, new Wish(one, other, 0, false, chance)));
      case 2 ->
          hands.dissolve.handle(
              new DissolveEsprits.Command(id, ANA, Map.of(one, 1L + random.nextInt(9)), chance));
      case 3 -> hands.awaken.handle(new AwakenEsprit.Command(id, ANA, one, false, false));
      case 4 -> hands.lock.handle(new LockEsprit.Command(id, ANA, one, random.nextInt(4) == 0));
      case 5 -> hands.level.handle(new LevelEsprit.Command(id, ANA, one, OptionalInt.of(1)));
      default -> hands.team.handle(new SetTeam.Command(id, ANA, one, List.of()));
    };
  }
}
