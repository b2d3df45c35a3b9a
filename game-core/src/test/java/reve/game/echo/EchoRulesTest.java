package reve.game.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.EchoTables.FADED;
import static reve.game.testworld.EchoTables.KEY;
import static reve.game.testworld.EchoTables.VIVID;
import static reve.game.testworld.TestRules.POTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.echo.LootTable.Bracket;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.Rulebook;
import reve.game.testworld.Checked;
import reve.game.testworld.EchoTables;
import reve.game.testworld.TestRules;

class EchoRulesTest {
  private static final LootId FEW = new LootId("few");
  private static final Map<Tier, Long> TIER_ONE = Map.of(new Tier(1), 1L);
  private static final Map<Element, Long> UMBRAL = Map.of(Element.UMBRAL, 1L);

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.echo())).isEmpty();
  }

  @Test
  void key_and_echoes_are_items_and_the_daily_one_is_an_echo() {
    EchoRules broken =
        new EchoRules(
            new ItemId("spoon"),
            POTION,
            List.of(table(bracket(200))),
            List.of(echo("fork"), echo("faded_echo"), echo("faded_echo")));

    assertThat(Checked.faults(broken))
        .containsExactlyInAnyOrder(
            new Fault("key", "spoon", "the id of an item in item.json"),
            new Fault("daily", "energy_potion", "the item of one of the echoes"),
            new Fault("echoes[0].item", "fork", "the id of an item in item.json"),
            new Fault("echoes[2].item", "faded_echo", "an item of its own"));
  }

  @Test
  void an_echo_has_a_table_that_fits_it() {
    EchoRules broken =
        new EchoRules(
            KEY,
            FADED,
            List.of(
                table(bracket(200)),
                new LootTable(new LootId("tuned"), List.of(attuning(200)), Optional.empty())),
            List.of(
                new Echo(FADED, new LootId("many"), Optional.empty()),
                new Echo(VIVID, FEW, Optional.of(Element.RADIANT)),
                new Echo(POTION, new LootId("tuned"), Optional.empty())));

    assertThat(Checked.faults(broken))
        .containsExactlyInAnyOrder(
            new Fault("echoes[0].loot", "many", "the id of one of the loot tables"),
            new Fault(
                "echoes[1].attuned",
                "RADIANT",
                "nothing, since the loot table has no weights for attuned ones"),
            new Fault(
                "echoes[2].attuned",
                "",
                "an element, since the loot table has weights for attuned ones"));
  }

  @Test
  void tables_have_ids_of_their_own() {
    assertThat(Checked.faults(withTables(table(bracket(200)), table(bracket(200)))))
        .containsExactly(new Fault("loot[1].id", "few", "an id of its own"));
  }

  @Test
  void brackets_rise_up_to_the_highest_level() {
    assertThat(Checked.faults(withTables(table(bracket(50), bracket(50), bracket(199)))))
        .containsExactlyInAnyOrder(
            new Fault("loot[0].brackets[1].upTo", "50", "a level above that of the bracket before"),
            new Fault("loot[0].brackets", "199", "brackets up to the highest level, 200"));
  }

  @Test
  void a_table_is_attuned_in_all_brackets_or_in_none() {
    EchoRules broken =
        new EchoRules(
            KEY,
            FADED,
            List.of(table(attuning(50), bracket(200))),
            List.of(new Echo(FADED, FEW, Optional.of(Element.RADIANT))));

    assertThat(Checked.faults(broken))
        .containsExactly(
            new Fault(
                "loot[0].brackets[1].attuned",
                "missing",
                "a weight, as in the other brackets of the table"));
  }

  @Test
  void a_tier_has_a_weight_and_esprits_of_every_element_of_the_bracket() {
    Bracket none =
        new Bracket(200, Map.of(new Tier(1), 1L, new Tier(2), 0L), UMBRAL, Optional.empty());
    Rulebook others =
        TestRules.book().with(TestRules.catalogueWithout(TestRules.id(Element.UMBRAL, 1)));

    String expected = "a positive weight of a tier that has Esprits of every element to draw";
    assertThat(Checked.faultsAmid(others, withTables(table(none))))
        .containsExactly(
            new Fault("loot[0].brackets[0].tiers.1", "1", expected),
            new Fault("loot[0].brackets[0].tiers.2", "0", expected));
  }

  @Test
  void what_may_lie_beside_the_esprit_are_items_with_a_weight() {
    String expected = "at least one item, each with a positive weight";
    assertThat(Checked.faults(withFind(Map.of(POTION, 1L)))).isEmpty();
    assertThat(Checked.faults(withFind(Map.of())))
        .containsExactly(new Fault("loot[0].find.items", "[]", expected));
    assertThat(Checked.faults(withFind(Map.of(POTION, 0L))))
        .containsExactly(new Fault("loot[0].find.items", "[0]", expected));
    assertThat(Checked.faults(withFind(Map.of(new ItemId("fork"), 1L))))
        .containsExactly(new Fault("loot[0].find.items", "fork", "the id of an item in item.json"));
  }

  private static EchoRules withFind(Map<ItemId, Long> items) {
    return withTables(
        new LootTable(
            FEW, List.of(bracket(200)), Optional.of(new Find(new BasisPoints(500), items))));
  }

  @Test
  void what_players_may_hold_stays_an_echo() {
    assertThat(Checked.faultsAfter(TestRules.echo(), withTables(table(bracket(200)))))
        .hasSize(9)
        .contains(new Fault("echoes", "vivid_echo", "still there, since players may hold it"));
  }

  private static EchoRules withTables(LootTable... tables) {
    return new EchoRules(KEY, FADED, List.of(tables), List.of(echo("faded_echo")));
  }

  private static Echo echo(String item) {
    return new Echo(new ItemId(item), FEW, Optional.empty());
  }

  private static LootTable table(Bracket... brackets) {
    return new LootTable(FEW, List.of(brackets), Optional.empty());
  }

  private static Bracket bracket(int upTo) {
    return new Bracket(upTo, TIER_ONE, UMBRAL, Optional.empty());
  }

  private static Bracket attuning(int upTo) {
    return new Bracket(upTo, TIER_ONE, UMBRAL, Optional.of(3L));
  }

  @Test
  void an_esprit_can_be_in_an_echo_from_the_first_bracket_on_that_has_its_tier_and_element() {
    EchoRules rules = TestRules.echo();
    Echo faded = rules.find(EchoTables.FADED).orElseThrow();

    assertThat(rules.from(faded, new Tier(3), Element.UMBRAL)).contains(1);
    assertThat(rules.from(faded, new Tier(4), Element.UMBRAL)).contains(26);
    assertThat(rules.from(faded, new Tier(7), Element.UMBRAL)).contains(151);
    assertThat(rules.from(faded, new Tier(8), Element.UMBRAL)).isEmpty();
    assertThat(
            new LootTable(
                    FEW,
                    List.of(new LootTable.Bracket(200, TIER_ONE, UMBRAL, Optional.empty())),
                    Optional.empty())
                .from(new Tier(1), Element.RADIANT))
        .isEmpty();
  }
}
