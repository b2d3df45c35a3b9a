package reve.game.playerclass;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FOCUSED;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.ClaimDaily;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.energy.Gauge;
import reve.game.player.ClassId;
import reve.game.player.ClassSelected;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.playerclass.ChangeOutcome.Asked;
import reve.game.playerclass.ChangeOutcome.Changed;
import reve.game.playerclass.ChangeOutcome.SameClass;
import reve.game.playerclass.ChangeOutcome.TooPoor;
import reve.game.playerclass.ChangeOutcome.UnknownClass;
import reve.game.shared.BasisPoints;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class ChangeClassTest {
  private final World world = new World();

  @Test
  void each_change_costs_more_than_the_one_before() {
    world.given(ANA, VIGOROUS, 1).holds(ERYTHL, 310);

    assertThat(change(FOCUSED))
        .isEqualTo(new Changed(VIGOROUS, FOCUSED, price(100), new Balances(money(ERYTHL, 210))));
    assertThat(change(VIGOROUS))
        .isEqualTo(new Changed(FOCUSED, VIGOROUS, price(200), new Balances(money(ERYTHL, 10))));
    assertThat(change(FOCUSED)).isEqualTo(new TooPoor(FOCUSED, price(300), world.balances(ANA)));

    assertThat(seen().playerClass()).isEqualTo(VIGOROUS);
    assertThat(world.journal(ANA))
        .containsExactly(new ClassSelected(ANA, FOCUSED), new ClassSelected(ANA, VIGOROUS));
  }

  @Test
  void nothing_is_taken_at_a_price_that_was_not_agreed_to() {
    world.given(ANA, VIGOROUS, 1).holds(ERYTHL, 400);
    Belongings before = world.belongings(ANA);

    ChangeOutcome asked = change(FOCUSED, Optional.empty());

    assertThat(asked).isEqualTo(new Asked(VIGOROUS, FOCUSED, price(100), before.held()));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    change(FOCUSED);
    assertThat(change(VIGOROUS, Optional.of(PriceTag.of(price(100)))))
        .isEqualTo(new Asked(FOCUSED, VIGOROUS, price(200), world.balances(ANA)));
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(300);
  }

  @Test
  void past_time_keeps_the_rate_of_the_former_class() {
    world.given(ANA, FOCUSED, 1).holds(ERYTHL, 100);
    world.act(ANA, unit -> world.players.save(player().withEnergy(new Reserve(0, unit.now()))));
    world.clock.pass(Duration.ofSeconds(272 * 10));

    change(ENLIGHTENED);

    assertThat(seen().energy().points()).isEqualTo(10);
    world.clock.pass(Duration.ofSeconds(299));
    assertThat(energy()).isEqualTo(10);
    world.clock.pass(Duration.ofSeconds(1));
    assertThat(energy()).isEqualTo(11);
  }

  @Test
  void the_same_class_and_one_that_does_not_exist_are_refused() {
    world.given(ANA, VIGOROUS, 1).holds(ERYTHL, 100);
    Belongings before = world.belongings(ANA);

    assertThat(change(VIGOROUS)).isEqualTo(new SameClass(VIGOROUS));
    assertThat(change(new ClassId("idle"))).isEqualTo(new UnknownClass(new ClassId("idle")));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_a_class_adds_to_income_is_counted() {
    world.given(ANA, ENLIGHTENED, 1);

    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
    world.clock.pass(Duration.ofDays(1));
    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));

    assertThat(world.belongings(ANA).classRecord())
        .isEqualTo(new ClassRecords.Tally(0, 2, new Amount(500 + 750)));
  }

  @Test
  void a_player_sees_the_bonus_and_what_comes_next() {
    world.given(ANA, ENLIGHTENED, 19).holds(ERYTHL, 100);
    change(FOCUSED);

    ViewClass.Answer answer = world.viewClass.handle(ANA);

    assertThat(answer.chosen().id()).isEqualTo(FOCUSED);
    assertThat(answer.bonus()).isEqualTo(new BasisPoints(1_100));
    assertThat(answer.nextAt()).isEqualTo(20);
    assertThat(answer.nextBonus()).isEqualTo(new BasisPoints(1_200));
    assertThat(answer.others()).extracting("id").containsExactly(VIGOROUS, ENLIGHTENED);
    assertThat(answer.change()).isEqualTo(price(200));
  }

  private static Price price(long erythl) {
    return new Price(money(ERYTHL, erythl));
  }

  private ChangeOutcome change(ClassId to) {
    return change(to, Optional.empty()) instanceof Asked asked
        ? change(to, Optional.of(PriceTag.of(asked.price())))
        : change(to, Optional.empty());
  }

  private ChangeOutcome change(ClassId to, Optional<PriceTag> agreed) {
    return world.changeClass.handle(new ChangeClass.Command(world.fresh(), ANA, to, agreed));
  }

  private long energy() {
    return world.unitOfWork.ask(
        moment -> world.vitality.level(Gauge.ENERGY, player(), moment).points());
  }

  private Player seen() {
    return world.unitOfWork.ask(moment -> player());
  }

  private Player player() {
    return world.players.playing(ANA).orElseThrow();
  }
}
