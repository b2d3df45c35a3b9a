package reve.game.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.EchoTables.BRILLIANT;
import static reve.game.testworld.EchoTables.FADED;
import static reve.game.testworld.EchoTables.KEY;
import static reve.game.testworld.EchoTables.VIVID;
import static reve.game.testworld.TestRelics.RING;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.echo.EchoOutcome.NoEcho;
import reve.game.echo.EchoOutcome.NoKey;
import reve.game.echo.EchoOutcome.NotAnEcho;
import reve.game.echo.EchoOutcome.Opened;
import reve.game.echo.ViewEchoes.Held;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.EchoTables;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class OpenEchoTest {
  private final World world = new World();

  @Test
  void an_echo_is_used_up_and_its_esprit_comes_out() {
    world.given(ANA).has(FADED, 2).has(KEY, 1);
    world.rolls(new LoadedDice().rolling("echo-tier", 95).rolling("echo-element", 59));

    EchoOutcome outcome = open(FADED, false);

    EspritId radiant = id(Element.RADIANT, 3);
    Tier three = new Tier(3);
    assertThat(outcome)
        .isEqualTo(new Opened(FADED, false, radiant, three, true, Optional.empty(), 1, 1, 1));
    assertThat(world.stack(ANA, radiant).map(Stack::quantity)).contains(1L);
    assertThat(world.journal(ANA))
        .startsWith(
            new EchoOpened(ANA, FADED, false, radiant, three, 1),
            new ItemConsumed(ANA, FADED, 1, LedgerReason.ECHO.name()))
        .hasSize(3)
        .element(2)
        .isInstanceOf(EspritsGained.class);
    assertThat(world.viewEchoes.held(ANA))
        .isEqualTo(new ViewEchoes.Answer(List.of(new Held(FADED, 1)), KEY, 1, 1, Optional.empty()));
  }

  @Test
  void beside_the_esprit_something_else_may_lie_in_it() {
    world.given(ANA).has(BRILLIANT, 2);
    world.rolls(new LoadedDice().rolling("echo-find", 499).rolling("echo-found", 99));

    assertThat(open(BRILLIANT, false)).extracting("found").isEqualTo(Optional.of(RING));
    assertThat(world.belongings(ANA).items()).containsEntry(RING, 1L);
    assertThat(world.journal(ANA)).contains(new ItemGained(ANA, RING, 1, LedgerReason.ECHO.name()));

    world.rolls(new LoadedDice().rolling("echo-find", 500));
    assertThat(open(BRILLIANT, false)).extracting("found").isEqualTo(Optional.empty());
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(RING, 1L));
  }

  @Test
  void a_key_is_used_up_in_place_of_the_echo() {
    world.given(ANA).has(VIVID, 1).has(KEY, 1);

    EchoOutcome outcome = open(VIVID, true);

    assertThat(outcome).extracting("byKey", "echoes", "keys").containsExactly(true, 1L, 0L);
    assertThat(world.belongings(ANA).items()).containsEntry(VIVID, 1L).doesNotContainKey(KEY);
    assertThat(world.journal(ANA))
        .contains(new ItemConsumed(ANA, KEY, 1, LedgerReason.ECHO.name()));
  }

  @Test
  void all_that_were_ever_opened_are_counted() {
    world.given(ANA).has(FADED, 2).has(BRILLIANT, 1);

    open(FADED, false);
    open(BRILLIANT, false);

    assertThat(open(FADED, false)).extracting("opened").isEqualTo(3L);
    assertThat(world.viewEchoes.held(ANA).opened()).isEqualTo(3);
    assertThat(world.viewEchoes.held(ANA).echoes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void what_is_not_owned_does_not_open_not_even_by_a_key(boolean byKey) {
    world.given(ANA).has(FADED, 1).has(KEY, 1);
    Belongings before = world.belongings(ANA);

    assertThat(open(VIVID, byKey)).isEqualTo(new NoEcho(VIVID));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void without_a_key_the_echo_is_not_taken_in_its_place() {
    world.given(ANA).has(FADED, 1);
    Belongings before = world.belongings(ANA);

    assertThat(open(FADED, true)).isEqualTo(new NoKey(KEY));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"energy_potion", "echo_key", "nothing"})
  void what_is_no_echo_does_not_open(String item) {
    world.given(ANA).has(POTION, 1).has(KEY, 1);
    Belongings before = world.belongings(ANA);

    assertThat(open(new ItemId(item), true)).isEqualTo(new NotAnEcho(new ItemId(item)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThat(world.viewEchoes.odds(ANA, new ItemId(item))).isEqualTo(Optional.empty());
  }

  @Test
  void an_opening_that_arrives_again_takes_no_second_echo() {
    world.given(ANA).has(FADED, 2);
    CommandId same = world.fresh();

    EchoOutcome first = world.openEcho.handle(new OpenEcho.Command(same, ANA, FADED, false));
    EchoOutcome again = world.openEcho.handle(new OpenEcho.Command(same, ANA, FADED, false));

    assertThat(again).isEqualTo(first);
    assertThat(world.belongings(ANA).items()).containsEntry(FADED, 1L);
  }

  static Stream<ItemId> everyEcho() {
    return TestRules.echo().echoes().stream().map(Echo::item);
  }

  @ParameterizedTest
  @MethodSource("everyEcho")
  void every_echo_opens_at_every_level(ItemId echo) {
    world.given(ANA, VIGOROUS, 1).has(echo, 200);

    for (int level = 1; level <= 200; level++) {
      rise(level);
      assertThat(open(echo, false)).isInstanceOf(Opened.class);
    }
  }

  @ParameterizedTest
  @MethodSource("everyEcho")
  void nothing_above_tier_12_is_in_any_echo(ItemId echo) {
    world.given(ANA, VIGOROUS, 1);

    for (int level = 1; level <= 200; level++) {
      rise(level);
      assertThat(odds(echo).odds().tiers().choices()).allMatch(each -> each.choice().value() <= 12);
    }
  }

  @ParameterizedTest
  @CsvSource({"INFERNO", "VERDANT", "ABYSSAL", "TEMPEST", "UMBRAL", "RADIANT"})
  void an_elemental_echo_leans_towards_its_own_element(Element element) {
    world.given(ANA);

    assertThat(odds(EchoTables.attuned(element)).odds().elements().choices())
        .containsExactlyElementsOf(
            Stream.of(Element.values())
                .map(each -> new Weighted<>(each, each == element ? 30 : 2))
                .toList());
  }

  @ParameterizedTest(name = "{0} at level {1} begins at tier {2}")
  @CsvSource({
    "faded_echo,1,1",
    "faded_echo,25,1",
    "faded_echo,26,1",
    "faded_echo,51,2",
    "faded_echo,100,2",
    "faded_echo,101,3",
    "vivid_echo,100,3",
    "vivid_echo,101,4",
    "vivid_echo,151,5",
    "brilliant_echo,150,6",
    "brilliant_echo,151,7",
    "inferno_echo,100,1",
    "radiant_echo,101,2",
    "cosmic_echo,150,8",
    "cosmic_echo,200,9"
  })
  void the_level_decides_what_is_in_it(String echo, int level, int tier) {
    world.given(ANA, VIGOROUS, level).has(new ItemId(echo), 1).has(KEY, 2);

    ViewEchoes.Odds odds = odds(new ItemId(echo));

    assertThat(odds.odds().tiers().choices().getFirst().choice()).isEqualTo(new Tier(tier));
    assertThat(odds.level()).isEqualTo(level);
    assertThat(odds.held()).isEqualTo(1);
    assertThat(odds.keys()).isEqualTo(2);
  }

  private void rise(int level) {
    world.act(
        ANA,
        unit -> world.players.save(world.players.playing(ANA).orElseThrow().withLevel(level, 0)));
  }

  private ViewEchoes.Odds odds(ItemId echo) {
    return world.viewEchoes.odds(ANA, echo).orElseThrow();
  }

  private EchoOutcome open(ItemId echo, boolean byKey) {
    return world.openEcho.handle(new OpenEcho.Command(world.fresh(), ANA, echo, byKey));
  }
}
