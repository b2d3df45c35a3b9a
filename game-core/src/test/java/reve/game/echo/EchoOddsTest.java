package reve.game.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static reve.game.testworld.EchoTables.BRILLIANT;
import static reve.game.testworld.EchoTables.FADED;
import static reve.game.testworld.EchoTables.VIVID;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.echo.EchoOutcome.Opened;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.MoreEsprits;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** Echoes opened by whole commands, counted against the weights; the dice have a fixed seed. */
class EchoOddsTest {
  private static final int ECHOES = 2_000;

  private final World world = new World();

  static Stream<Arguments> everyEchoInEveryBracket() {
    EchoRules rules = TestRules.echo();
    return rules.echoes().stream()
        .flatMap(echo ->
            rules.loot().stream()
                .filter(table -> table.id().equals(echo.loot()))
                .flatMap(table -> table.brackets().stream())
                .map(bracket -> arguments(echo.item(), bracket.upTo())));
  }

  @ParameterizedTest(name = "{0} up to level {1}")
  @MethodSource("everyEchoInEveryBracket")
  void tiers_and_elements_come_as_often_as_their_weights_say(ItemId echo, int level) {
    List<Opened> opened = opened(echo, level);

    EchoOdds odds = world.viewEchoes.odds(ANA, echo).orElseThrow().odds();
    assertThat(ChiSquare.of(odds.tiers(), counted(opened, Opened::tier)))
        .isLessThan(ChiSquare.limit(odds.tiers()));
    assertThat(ChiSquare.of(odds.elements(), counted(opened, this::element)))
        .isLessThan(ChiSquare.limit(odds.elements()));
  }

  @Test
  void the_esprits_of_one_tier_and_element_come_equally_often() {
    world.enforce(MoreEsprits.threeOf(Element.VERDANT, 1));

    List<Opened> verdant =
        opened(FADED, 1).stream()
            .filter(each -> each.tier().equals(new Tier(1)))
            .filter(each -> element(each) == Element.VERDANT)
            .toList();

    Weights<EspritId> even =
        new Weights<>(
            MoreEsprits.idsOfThree(Element.VERDANT, 1).stream()
                .map(id -> new Weighted<>(id, 1))
                .toList());
    assertThat(ChiSquare.of(even, counted(verdant, Opened::esprit)))
        .isLessThan(ChiSquare.limit(even));
  }

  @Test
  void what_lies_beside_the_esprit_comes_as_often_as_its_chance_and_weights_say() {
    world.given(ANA);
    Find find = world.viewEchoes.odds(ANA, BRILLIANT).orElseThrow().odds().find().orElseThrow();

    List<ItemId> found =
        opened(BRILLIANT, 1, 5 * ECHOES).stream().flatMap(each -> each.found().stream()).toList();

    long chance = find.chance().value();
    Weights<Boolean> lies =
        new Weights<>(
            List.of(
                new Weighted<>(true, chance), new Weighted<>(false, BasisPoints.WHOLE - chance)));
    long times = found.size();
    assertThat(ChiSquare.of(lies, Map.of(true, times, false, 5 * ECHOES - times)))
        .isLessThan(ChiSquare.limit(lies));
    Map<ItemId, Long> counts =
        found.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(ChiSquare.of(find.odds(), counts)).isLessThan(ChiSquare.limit(find.odds()));
  }

  @Test
  void weights_that_are_slightly_off_are_noticed() {
    List<Opened> opened = opened(VIVID, 1);

    Weights<Element> even =
        new Weights<>(Stream.of(Element.values()).map(each -> new Weighted<>(each, 1)).toList());
    assertThat(ChiSquare.of(even, counted(opened, this::element)))
        .isGreaterThan(ChiSquare.limit(even));
  }

  private List<Opened> opened(ItemId echo, int level) {
    return opened(echo, level, ECHOES);
  }

  private List<Opened> opened(ItemId echo, int level, int times) {
    world.given(ANA, VIGOROUS, level).has(echo, times);
    List<Opened> opened = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      opened.add(
          (Opened) world.openEcho.handle(new OpenEcho.Command(world.fresh(), ANA, echo, false)));
    }
    return opened;
  }

  private static <T> Map<T, Long> counted(List<Opened> opened, Function<Opened, T> what) {
    return opened.stream()
        .collect(Collectors.groupingBy(what, HashMap::new, Collectors.counting()));
  }

  private Element element(Opened opened) {
    return world.rulebooks.inForce().of(Catalogue.class).get(opened.esprit()).element();
  }
}
