package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.AdjustOutcome.Adjusted;
import reve.game.admin.AdjustOutcome.LevelOutOfBounds;
import reve.game.admin.AdjustOutcome.NoSuchCap;
import reve.game.admin.AdjustOutcome.NoSuchThing;
import reve.game.admin.AdjustOutcome.NotPlaying;
import reve.game.admin.AdjustOutcome.Unchanged;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyClipped;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.host.Grounds;
import reve.game.item.ItemId;
import reve.game.player.Player;
import reve.game.player.PlayerName;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class AdjustPlayerTest {
  private static final Grounds THANKS = new Grounds("thanks for the report");
  private static final Measure MONEY = new Measure.Money(REVIES);
  private static final Measure POTIONS = new Measure.Things(POTION);
  private static final Measure XP = new Measure.Experience();
  private static final Measure LEVEL = new Measure.Level();
  private static final Measure CAP = new Measure.LevelCap();

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  private AdjustOutcome adjust(Way way, Measure measure, long quantity) {
    return world.adjustPlayer.handle(
        new AdjustPlayer.Command(
            world.fresh(), BEN, ANA, way, measure, new Quantity(quantity), THANKS));
  }

  private static Adjusted adjusted(Measure measure, long before, long after, Integer... levels) {
    return new Adjusted(ANA, new PlayerName("player1"), measure, before, after, List.of(levels));
  }

  private Player player() {
    return world.unitOfWork.ask(moment -> world.players.demand(ANA));
  }

  @Test
  void money_is_given_and_the_journal_says_by_whom_and_why() {
    world.given(ANA).holds(REVIES, 5);

    AdjustOutcome outcome = adjust(Way.GIVE, MONEY, 1_000_000);

    assertThat(outcome).isEqualTo(adjusted(MONEY, 5, 1_000_005));
    assertThat(world.held(ANA, REVIES)).isEqualTo(1_000_005);
    assertThat(world.belongings(ANA).ledger().getFirst())
        .isEqualTo(new LedgerEntry(REVIES, 1_000_000, new Amount(1_000_005), LedgerReason.ADMIN));
    assertThat(world.journal(ANA))
        .containsExactly(new PlayerAdjusted(ANA, BEN, MONEY, 5, 1_000_005, THANKS));
  }

  @Test
  void a_gift_does_not_count_as_earned() {
    adjust(Way.GIVE, MONEY, 10);

    assertThat(world.belongings(ANA).earned().of(REVIES)).isEqualTo(Amount.NONE);
  }

  @Test
  void money_is_taken_down_to_nothing() {
    world.given(ANA).holds(REVIES, 5);

    assertThat(adjust(Way.REMOVE, MONEY, 4)).isEqualTo(adjusted(MONEY, 5, 1));
    assertThat(adjust(Way.REMOVE, MONEY, 4)).isEqualTo(adjusted(MONEY, 1, 0));
    assertThat(adjust(Way.REMOVE, MONEY, 4))
        .isEqualTo(new Unchanged(new PlayerName("player1"), MONEY, 0));
  }

  @Test
  void money_is_set_up_and_down() {
    assertThat(adjust(Way.SET, MONEY, 7)).isEqualTo(adjusted(MONEY, 0, 7));
    assertThat(adjust(Way.SET, MONEY, 0)).isEqualTo(adjusted(MONEY, 7, 0));
  }

  @Test
  void what_would_pass_the_most_that_can_be_held_is_left_out() {
    world.given(ANA).holds(REVIES, Amount.CAP - 1);

    assertThat(adjust(Way.GIVE, MONEY, 3)).isEqualTo(adjusted(MONEY, Amount.CAP - 1, Amount.CAP));
    assertThat(world.journal(ANA)).noneMatch(CurrencyClipped.class::isInstance);
  }

  @Test
  void items_come_and_go() {
    assertThat(adjust(Way.GIVE, POTIONS, 3)).isEqualTo(adjusted(POTIONS, 0, 3));
    assertThat(adjust(Way.REMOVE, POTIONS, 1)).isEqualTo(adjusted(POTIONS, 3, 2));
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 2L));
  }

  @Test
  void what_is_no_part_of_the_game_is_refused() {
    Measure money = new Measure.Money(new CurrencyId("gold"));
    Measure item = new Measure.Things(new ItemId("hat"));
    Belongings before = world.belongings(ANA);

    assertThat(adjust(Way.GIVE, money, 1)).isEqualTo(new NoSuchThing(money));
    assertThat(adjust(Way.GIVE, item, 1)).isEqualTo(new NoSuchThing(item));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void given_experience_leads_to_levels() {
    assertThat(adjust(Way.GIVE, XP, 101)).isEqualTo(adjusted(XP, 0, 1, 2));
    assertThat(player()).returns(2, Player::level).returns(1L, Player::xp);
  }

  @Test
  void taken_experience_takes_no_level() {
    adjust(Way.GIVE, XP, 150);

    assertThat(adjust(Way.REMOVE, XP, 90)).isEqualTo(adjusted(XP, 50, 0));
    assertThat(player()).returns(2, Player::level).returns(0L, Player::xp);
  }

  @Test
  void a_level_is_set_between_the_first_and_the_cap() {
    adjust(Way.GIVE, XP, 50);

    assertThat(adjust(Way.SET, LEVEL, 10)).isEqualTo(adjusted(LEVEL, 1, 10));
    assertThat(player()).returns(10, Player::level).returns(0L, Player::xp);
    assertThat(adjust(Way.GIVE, LEVEL, 1))
        .isEqualTo(new LevelOutOfBounds(new PlayerName("player1"), 10));
    assertThat(adjust(Way.REMOVE, LEVEL, 1_000)).isEqualTo(adjusted(LEVEL, 10, 1));
  }

  @Test
  void what_filled_at_the_old_level_counts_at_its_old_pace() {
    adjust(Way.SET, LEVEL, 10);
    world.clock.pass(Duration.ofHours(1));

    adjust(Way.SET, LEVEL, 1);

    assertThat(player().energy().since()).isEqualTo(world.clock.instant());
  }

  @Test
  void a_cap_is_one_from_which_trials_lead_on() {
    NoSuchCap refused =
        new NoSuchCap(new PlayerName("player1"), List.of(10, 20, 30, 40, 50, 60, 70, 200));

    assertThat(adjust(Way.SET, CAP, 11)).isEqualTo(refused);
    assertThat(adjust(Way.GIVE, CAP, 10)).isEqualTo(adjusted(CAP, 10, 20));
    assertThat(adjust(Way.SET, CAP, 200)).isEqualTo(adjusted(CAP, 20, 200));
    assertThat(adjust(Way.SET, CAP, 201)).isEqualTo(refused);
    assertThat(adjust(Way.SET, CAP, 10)).isEqualTo(adjusted(CAP, 200, 10));
  }

  @Test
  void a_cap_is_not_below_the_level() {
    world.given(BEN, VIGOROUS, 1);
    adjust(Way.SET, CAP, 20);
    adjust(Way.SET, LEVEL, 11);

    assertThat(adjust(Way.SET, CAP, 10))
        .isEqualTo(new NoSuchCap(new PlayerName("player1"), List.of(20, 30, 40, 50, 60, 70, 200)));
  }

  @Test
  void a_higher_cap_lets_kept_experience_count() {
    adjust(Way.SET, LEVEL, 10);
    adjust(Way.GIVE, XP, 1_000_000);

    assertThat(adjust(Way.SET, CAP, 20)).isEqualTo(adjusted(CAP, 10, 20, 11));
  }

  @Test
  void who_does_not_play_is_given_nothing() {
    AdjustOutcome outcome =
        world.adjustPlayer.handle(
            new AdjustPlayer.Command(
                world.fresh(), ANA, BEN, Way.GIVE, MONEY, new Quantity(1), THANKS));

    assertThat(outcome).isEqualTo(new NotPlaying(BEN));
  }

  @Test
  void a_quantity_is_from_nothing_to_a_million() {
    assertThat(new Quantity(0).value()).isZero();
    assertThat(new Quantity(1_000_000).value()).isEqualTo(1_000_000);
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(1_000_001));
  }

  @Test
  void grounds_are_one_line_of_up_to_200_characters() {
    assertThat(new Grounds("x".repeat(200)).value()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> new Grounds("x".repeat(201)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grounds(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grounds("two\nlines"));
  }
}
