package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.item.ItemGained;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class TreasuryTest {
  private final World world = new World();
  private final Price both = new Price(Map.of(REVIES, new Amount(30), ERYTHL, new Amount(2)));

  @Test
  void a_price_in_two_currencies_takes_from_both() {
    world.given(ANA).holds(REVIES, 100).holds(ERYTHL, 2);

    world.act(
        ANA,
        unit -> {
          Balances left =
              world.treasury.pay(ANA, world.treasury.balances(ANA), both, LedgerReason.SUMMON);
          assertThat(left.of(REVIES)).isEqualTo(new Amount(70));
          assertThat(left.of(ERYTHL)).isEqualTo(Amount.NONE);
        });

    assertThat(world.held(ANA, REVIES)).isEqualTo(70);
    assertThat(world.held(ANA, ERYTHL)).isZero();
    assertThat(world.belongings(ANA).ledger().subList(0, 2))
        .containsExactlyInAnyOrder(
            new LedgerEntry(REVIES, -30, new Amount(70), LedgerReason.SUMMON),
            new LedgerEntry(ERYTHL, -2, Amount.NONE, LedgerReason.SUMMON));
  }

  @Test
  void no_balance_falls_below_zero_and_nothing_is_taken_by_half() {
    world.given(ANA).holds(REVIES, 100).holds(ERYTHL, 1);
    Belongings before = world.belongings(ANA);

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            world.act(
                ANA,
                unit ->
                    world.treasury.pay(
                        ANA, world.treasury.balances(ANA), both, LedgerReason.SUMMON)));

    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_reward_brings_money_and_items() {
    world.given(ANA);

    Balances after = granted(new Reward(money(REVIES, 40), Map.of(POTION, 3L)));

    assertThat(after).isEqualTo(new Balances(money(REVIES, 40)));
    assertThat(world.balances(ANA)).isEqualTo(after);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 3L));
    assertThat(world.journal(ANA)).containsExactly(new ItemGained(ANA, POTION, 3, "DAILY_REWARD"));
  }

  @Test
  void an_empty_reward_writes_nothing() {
    world.given(ANA);
    Belongings before = world.belongings(ANA);

    granted(new Reward(money(REVIES, 0), Map.of()));

    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_gain_up_to_the_cap_is_whole() {
    world.given(ANA).holds(REVIES, Amount.CAP - 40);

    granted(new Reward(money(REVIES, 40), Map.of()));

    assertThat(world.held(ANA, REVIES)).isEqualTo(Amount.CAP);
    assertThat(world.journal(ANA)).isEmpty();
  }

  @Test
  void a_gain_beyond_the_cap_is_clipped_by_what_does_not_fit() {
    world.given(ANA).holds(REVIES, Amount.CAP - 40);

    granted(new Reward(money(REVIES, 41), Map.of()));

    assertThat(world.held(ANA, REVIES)).isEqualTo(Amount.CAP);
    assertThat(world.journal(ANA)).containsExactly(new CurrencyClipped(ANA, REVIES, new Amount(1)));
  }

  @Test
  void only_income_counts_as_earned() {
    world.given(ANA).holds(SHARDS, 50);
    Balances earned = world.belongings(ANA).earned();
    world.act(
        ANA,
        unit ->
            world.treasury.exchange(
                ANA,
                world.treasury.balances(ANA),
                new Price(money(SHARDS, 50)),
                new Reward(money(REVIES, 5), Map.of()),
                LedgerReason.CRAFT,
                unit));
    Balances afterTheExchange = world.belongings(ANA).earned();

    granted(new Reward(money(REVIES, 40), Map.of()));

    assertThat(afterTheExchange).isEqualTo(earned);
    assertThat(world.held(ANA, REVIES)).isEqualTo(45);
    assertThat(world.belongings(ANA).earned().of(REVIES)).isEqualTo(new Amount(40));
  }

  private Balances granted(Reward reward) {
    world.act(
        ANA,
        unit ->
            world.treasury.grant(
                ANA, world.treasury.balances(ANA), reward, LedgerReason.DAILY_REWARD, unit));
    return world.balances(ANA);
  }
}
