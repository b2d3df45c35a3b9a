package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.economy.CraftOutcome.Crafted;
import reve.game.economy.CraftOutcome.TooPoor;
import reve.game.economy.CraftQuantity.All;
import reve.game.economy.CraftQuantity.Exactly;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class CraftFayritesTest {
  private final World world = new World();

  @Test
  void ten_shards_become_one_fayrite() {
    world.given(ANA).holds(SHARDS, 95).holds(FAYRITES, 4);

    CraftOutcome outcome = craft(new Exactly(3));

    Balances left = new Balances(Map.of(SHARDS, new Amount(65), FAYRITES, new Amount(7)));
    assertThat(outcome)
        .isEqualTo(new Crafted(new Price(money(SHARDS, 30)), new Price(money(FAYRITES, 3)), left));
    assertThat(world.balances(ANA)).isEqualTo(left);
  }

  @ParameterizedTest(name = "{0} shards make {1} fayrites and leave {2}")
  @CsvSource({"10,1,0", "19,1,9", "90,9,0", "99,9,9", "9000000000000000,900000000000000,0"})
  void all_makes_as_many_as_the_shards_allow(long shards, long made, long left) {
    world.given(ANA).holds(SHARDS, shards);

    CraftOutcome outcome = craft(new All());

    assertThat(outcome).isInstanceOf(Crafted.class);
    assertThat(world.held(ANA, FAYRITES)).isEqualTo(made);
    assertThat(world.held(ANA, SHARDS)).isEqualTo(left);
  }

  @Test
  void a_craft_is_journaled_and_counts_as_no_income() {
    world.given(ANA).holds(SHARDS, 10);
    Balances earned = world.belongings(ANA).earned();

    craft(new All());

    Belongings after = world.belongings(ANA);
    assertThat(after.journal())
        .containsExactly(
            new CraftedItem(ANA, new Price(money(SHARDS, 10)), new Price(money(FAYRITES, 1))));
    assertThat(after.ledger().subList(0, 2))
        .containsExactly(
            new LedgerEntry(FAYRITES, 1, new Amount(1), LedgerReason.CRAFT),
            new LedgerEntry(SHARDS, -10, Amount.NONE, LedgerReason.CRAFT));
    assertThat(after.earned()).isEqualTo(earned);
  }

  @Test
  void a_player_short_of_shards_keeps_them_and_learns_what_is_possible() {
    world.given(ANA).holds(SHARDS, 39);
    Belongings before = world.belongings(ANA);

    CraftOutcome outcome = craft(new Exactly(4));

    assertThat(outcome)
        .isEqualTo(new TooPoor(new Price(money(SHARDS, 40)), new Balances(money(SHARDS, 39)), 3));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void all_of_too_little_is_refused_with_the_price_of_one() {
    world.given(ANA).holds(SHARDS, 9);
    Belongings before = world.belongings(ANA);

    CraftOutcome outcome = craft(new All());

    assertThat(outcome)
        .isEqualTo(new TooPoor(new Price(money(SHARDS, 10)), new Balances(money(SHARDS, 9)), 0));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void all_makes_no_more_than_fits_below_the_cap() {
    world.given(ANA).holds(SHARDS, 95).holds(FAYRITES, Amount.CAP - 4);

    CraftOutcome outcome = craft(new All());

    assertThat(outcome).isInstanceOf(Crafted.class);
    assertThat(world.held(ANA, FAYRITES)).isEqualTo(Amount.CAP);
    assertThat(world.held(ANA, SHARDS)).isEqualTo(55);
  }

  @Test
  void what_would_not_fit_below_the_cap_is_not_made_and_not_paid() {
    world.given(ANA).holds(SHARDS, 95).holds(FAYRITES, Amount.CAP - 4);
    Belongings before = world.belongings(ANA);

    CraftOutcome outcome = craft(new Exactly(5));

    assertThat(outcome).isEqualTo(new TooPoor(new Price(money(SHARDS, 50)), before.held(), 4));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_largest_number_that_can_be_asked_for_is_refused_as_any_other() {
    world.given(ANA).holds(SHARDS, 10);

    CraftOutcome outcome = craft(new Exactly(Exactly.MAX));

    assertThat(outcome)
        .isEqualTo(
            new TooPoor(
                new Price(money(SHARDS, 10_000_000_000L)), new Balances(money(SHARDS, 10)), 1));
  }

  @Test
  void a_double_click_crafts_once() {
    world.given(ANA).holds(SHARDS, 20);
    var click = new CraftFayrites.Command(new CommandId("click"), ANA, new Exactly(1));
    CraftOutcome first = world.craftFayrites.handle(click);

    CraftOutcome second = world.craftFayrites.handle(click);

    assertThat(second).isEqualTo(first);
    assertThat(world.held(ANA, FAYRITES)).isEqualTo(1);
    assertThat(world.held(ANA, SHARDS)).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1_000_000_001, Long.MAX_VALUE})
  void a_quantity_is_from_one_to_a_thousand_million(long count) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Exactly(count));
  }

  private CraftOutcome craft(CraftQuantity quantity) {
    return world.craftFayrites.handle(new CraftFayrites.Command(world.fresh(), ANA, quantity));
  }
}
