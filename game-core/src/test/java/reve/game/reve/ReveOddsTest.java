package reve.game.reve;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.reve.ReveOutcome.Pulled;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** Pulls of whole commands, counted against the weights; the world's dice have a fixed seed. */
class ReveOddsTest {
  private static final int PULLS = 12_000;

  private final World world = new World();
  private final ReveRules rules = TestRules.reve();
  private final Catalogue catalogue = TestRules.catalogue();

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 72})
  void tiers_come_as_often_as_their_weights_among_those_open_at_the_level(int level) {
    List<Pulled> pulls = pulls(level);

    Weights<Tier> odds = rules.odds(level);
    assertThat(ChiSquare.of(odds, counted(pulls, Pulled::tier))).isLessThan(ChiSquare.limit(odds));
  }

  @Test
  void the_esprits_of_a_tier_come_equally_often() {
    List<Pulled> pulls = pulls(1);

    Weights<Element> even =
        new Weights<>(Stream.of(Element.values()).map(each -> new Weighted<>(each, 1)).toList());
    for (int tier = 1; tier <= 3; tier++) {
      Tier wanted = new Tier(tier);
      List<Pulled> ofTier = pulls.stream().filter(pull -> pull.tier().equals(wanted)).toList();
      assertThat(ChiSquare.of(even, counted(ofTier, this::element)))
          .isLessThan(ChiSquare.limit(even));
    }
  }

  @Test
  void weights_that_are_slightly_off_are_noticed() {
    List<Pulled> pulls = pulls(1);

    Weights<Tier> off =
        new Weights<>(
            List.of(
                new Weighted<>(new Tier(1), 4_300),
                new Weighted<>(new Tier(2), 2_700),
                new Weighted<>(new Tier(3), 1_500)));
    assertThat(ChiSquare.of(off, counted(pulls, Pulled::tier))).isGreaterThan(ChiSquare.limit(off));
  }

  private List<Pulled> pulls(int level) {
    world.enforce(
        new ReveRules(PULLS, 1, rules.highestTier(), rules.levelsPerTier(), rules.weights()));
    world.given(ANA, VIGOROUS, level);
    List<Pulled> pulls = new ArrayList<>();
    for (int n = 0; n < PULLS; n++) {
      pulls.add((Pulled) world.pullReve.handle(new PullReve.Command(world.fresh(), ANA)));
    }
    return pulls;
  }

  private static <T> Map<T, Long> counted(List<Pulled> pulls, Function<Pulled, T> what) {
    return pulls.stream().collect(Collectors.groupingBy(what, HashMap::new, Collectors.counting()));
  }

  private Element element(Pulled pull) {
    return catalogue.get(pull.esprit()).element();
  }
}
