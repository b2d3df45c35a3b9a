package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.STANDARD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.PlayerId;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** Draws of whole commands, counted against the weights; the world's dice have a fixed seed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummonOddsTest {
  private static final int DRAWS = 50_000;

  private final Map<BannerId, List<Pull>> drawn = new HashMap<>();
  private final Catalogue catalogue = TestRules.catalogue();

  @ParameterizedTest
  @ValueSource(strings = {"standard", "premium", "daily"})
  void tiers_come_as_often_as_the_weights_of_the_banner_say(String id) {
    BannerId banner = new BannerId(id);

    List<Pull> pulls = draws(banner);

    Weights<Tier> odds = BannerVariant.of(banner).banner().odds();
    Map<Tier, Long> free = counted(pulls, pull -> !pull.forced(), Pull::tier);
    assertThat(pulls).hasSizeGreaterThanOrEqualTo(DRAWS);
    assertThat(ChiSquare.of(odds, free)).isLessThan(ChiSquare.limit(odds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "premium"})
  void forced_tiers_come_at_their_mutual_odds(String id) {
    BannerId banner = new BannerId(id);

    List<Pull> pulls = draws(banner);

    Weights<Tier> odds =
        BannerVariant.of(banner)
            .banner()
            .odds()
            .only(TestRules.summon().pity().forcedTiers()::contains);
    Map<Tier, Long> forced = counted(pulls, Pull::forced, Pull::tier);
    assertThat(ChiSquare.of(odds, forced)).isLessThan(ChiSquare.limit(odds));
  }

  @Test
  void the_esprits_of_a_tier_come_equally_often() {
    List<Pull> pulls = draws(STANDARD);

    Weights<Element> even =
        new Weights<>(
            List.of(Element.values()).stream().map(each -> new Weighted<>(each, 1)).toList());
    for (int tier = 1; tier <= 6; tier++) {
      Tier wanted = new Tier(tier);
      Map<Element, Long> counts = counted(pulls, pull -> pull.tier().equals(wanted), this::element);
      assertThat(ChiSquare.of(even, counts)).isLessThan(ChiSquare.limit(even));
    }
  }

  @Test
  void weights_that_are_slightly_off_are_noticed() {
    List<Pull> pulls = draws(STANDARD);

    Weights<Tier> off =
        BannerVariant.of(STANDARD)
            .weighing(Map.of(1, 3_895L, 2, 3_100L, 3, 2_000L, 4, 750L, 5, 200L, 6, 50L, 7, 5L))
            .banner()
            .odds();
    Map<Tier, Long> free = counted(pulls, pull -> !pull.forced(), Pull::tier);
    assertThat(ChiSquare.of(off, free)).isGreaterThan(ChiSquare.limit(off));
  }

  private List<Pull> draws(BannerId banner) {
    return drawn.computeIfAbsent(banner, SummonOddsTest::draw);
  }

  /** Many players with enough of everything, a hundred commands each. */
  private static List<Pull> draw(BannerId banner) {
    World world = new World();
    world.enforce(BannerVariant.of(banner).inTensWithoutLimit().inTheRules());
    List<Pull> pulls = new ArrayList<>();
    for (long id = 1; pulls.size() < DRAWS; id++) {
      PlayerId player = new PlayerId(id);
      world.given(player).holds(FAYRITES, 1_000).holds(ERYTHL, 25_000);
      for (int n = 0; n < 100; n++) {
        var command = new SummonEsprits.Command(world.fresh(), player, banner, 10);
        pulls.addAll(((Summoned) world.summonEsprits.handle(command)).pulls());
      }
    }
    return pulls;
  }

  private static <T> Map<T, Long> counted(
      List<Pull> pulls, Predicate<Pull> which, Function<Pull, T> what) {
    return pulls.stream()
        .filter(which)
        .collect(Collectors.groupingBy(what, HashMap::new, Collectors.counting()));
  }

  private Element element(Pull pull) {
    return catalogue.get(pull.esprit()).element();
  }
}
