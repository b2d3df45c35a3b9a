package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.money;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.item.ItemId;

/** Amounts, balances, prices, rewards and ledger entries, the values that money is made of. */
class MoneyTest {
  private final Amount three = new Amount(3);
  private final Amount five = new Amount(5);
  private final Balances held = new Balances(Map.of(REVIES, new Amount(100), ERYTHL, five));

  @Test
  void an_amount_is_from_nothing_to_the_cap() {
    assertThat(new Amount(0)).isEqualTo(Amount.NONE);
    assertThat(new Amount(Amount.CAP).value()).isEqualTo(9_000_000_000_000_000L);
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Amount.CAP + 1));
  }

  @Test
  void amounts_add_and_subtract_within_their_bounds() {
    assertThat(three.plus(five)).isEqualTo(new Amount(8));
    assertThat(five.minus(three)).isEqualTo(new Amount(2));
    assertThat(five.minus(five)).isEqualTo(Amount.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> three.minus(five));
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Amount.CAP).plus(three));
  }

  @Test
  void a_product_past_the_cap_or_past_64_bits_throws() {
    assertThat(five.times(7)).isEqualTo(new Amount(35));
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Amount.CAP).times(2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Amount(Amount.CAP).times(10_000));
  }

  @Test
  void an_amount_covers_what_is_not_larger() {
    assertThat(five.covers(three)).isTrue();
    assertThat(five.covers(five)).isTrue();
    assertThat(three.covers(five)).isFalse();
    assertThat(Amount.NONE.isNone()).isTrue();
    assertThat(three.isNone()).isFalse();
    assertThat(three).isLessThan(five).isGreaterThan(Amount.NONE).isEqualByComparingTo(three);
  }

  @Test
  void what_is_not_named_is_held_at_zero() {
    assertThat(held.of(REVIES)).isEqualTo(new Amount(100));
    assertThat(held.of(new CurrencyId("gems"))).isEqualTo(Amount.NONE);
  }

  @Test
  void balances_cover_a_price_only_in_every_currency() {
    assertThat(held.cover(price(100, 5))).isTrue();
    assertThat(held.cover(price(101, 5))).isFalse();
    assertThat(held.cover(price(100, 6))).isFalse();
    assertThat(held.cover(Price.FREE)).isTrue();
    assertThat(Balances.EMPTY.cover(price(1, 0))).isFalse();
  }

  @Test
  void a_price_can_be_paid_as_often_as_its_scarcest_part_allows() {
    assertThat(held.times(price(30, 1))).isEqualTo(3);
    assertThat(held.times(price(10, 2))).isEqualTo(2);
    assertThat(held.times(price(0, 2))).isEqualTo(2);
    assertThat(held.times(Price.FREE)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void there_is_room_until_the_first_balance_reaches_the_cap() {
    Balances full =
        new Balances(Map.of(REVIES, new Amount(Amount.CAP - 10), ERYTHL, new Amount(Amount.CAP)));

    assertThat(full.room(price(3, 0))).isEqualTo(3);
    assertThat(full.room(price(3, 1))).isZero();
    assertThat(full.room(price(11, 0))).isZero();
    assertThat(full.room(Price.FREE)).isEqualTo(Long.MAX_VALUE);
    assertThat(Balances.EMPTY.room(price(1, 0))).isEqualTo(Amount.CAP);
  }

  @Test
  void with_sets_one_balance_and_leaves_the_others() {
    Balances changed = held.with(REVIES, three);

    assertThat(changed).isEqualTo(new Balances(Map.of(REVIES, three, ERYTHL, five)));
    assertThat(held.of(REVIES)).isEqualTo(new Amount(100));
  }

  @Test
  void a_price_is_free_when_all_its_parts_are_nothing() {
    assertThat(Price.FREE.isFree()).isTrue();
    assertThat(price(0, 0).isFree()).isTrue();
    assertThat(price(0, 1).isFree()).isFalse();
    assertThat(Price.of(REVIES, three)).isEqualTo(new Price(money(REVIES, 3)));
    assertThat(price(3, 1).times(4)).isEqualTo(price(12, 4));
  }

  @Test
  void rewards_add_up_part_by_part() {
    ItemId orb = new ItemId("xp_orb");
    Reward one = new Reward(money(REVIES, 10), Map.of(POTION, 1L));
    Reward other = new Reward(Map.of(REVIES, five, ERYTHL, three), Map.of(POTION, 2L, orb, 4L));

    assertThat(one.plus(other))
        .isEqualTo(
            new Reward(Map.of(REVIES, new Amount(15), ERYTHL, three), Map.of(POTION, 3L, orb, 4L)));
    assertThat(one.plus(Reward.NOTHING)).isEqualTo(one);
  }

  @Test
  void a_reward_gives_at_least_one_of_an_item() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reward(Map.of(), Map.of(POTION, 0L)));
  }

  @Test
  void a_ledger_entry_knows_the_balance_before_it() {
    LedgerEntry gain = new LedgerEntry(REVIES, 40, new Amount(100), LedgerReason.DAILY_REWARD);
    LedgerEntry loss = new LedgerEntry(REVIES, -40, new Amount(100), LedgerReason.SUMMON);

    assertThat(gain.balanceBefore()).isEqualTo(new Amount(60));
    assertThat(loss.balanceBefore()).isEqualTo(new Amount(140));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LedgerEntry(REVIES, 0, three, LedgerReason.SUMMON));
  }

  @Test
  void a_gain_is_earned_only_when_its_reason_is_an_income() {
    assertThat(entry(40, LedgerReason.DAILY_REWARD).earned()).isEqualTo(new Amount(40));
    assertThat(entry(40, LedgerReason.STARTER_PACKAGE).earned()).isEqualTo(new Amount(40));
    assertThat(entry(40, LedgerReason.SURPLUS_DISSOLVED).earned()).isEqualTo(new Amount(40));
    assertThat(entry(40, LedgerReason.CRAFT).earned()).isEqualTo(Amount.NONE);
    assertThat(entry(40, LedgerReason.SUMMON).earned()).isEqualTo(Amount.NONE);
    assertThat(entry(-40, LedgerReason.DAILY_REWARD).earned()).isEqualTo(Amount.NONE);
  }

  private static LedgerEntry entry(long change, LedgerReason reason) {
    return new LedgerEntry(REVIES, change, new Amount(100), reason);
  }

  private static Price price(long revies, long erythl) {
    return new Price(Map.of(REVIES, new Amount(revies), ERYTHL, new Amount(erythl)));
  }
}
