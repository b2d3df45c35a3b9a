package reve.game.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.SKILL_TOKEN;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.item.ItemConsumed;
import reve.game.player.Player;
import reve.game.skill.AllocateOutcome.Allocated;
import reve.game.skill.AllocateOutcome.TooFew;
import reve.game.skill.ResetOutcome.Asked;
import reve.game.skill.ResetOutcome.Cut;
import reve.game.skill.ResetOutcome.NoToken;
import reve.game.skill.ResetOutcome.NothingSpent;
import reve.game.skill.ResetOutcome.Payment.Paid;
import reve.game.skill.ResetOutcome.Payment.Token;
import reve.game.skill.ResetOutcome.TakenBack;
import reve.game.skill.ResetOutcome.TooPoor;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class SkillsTest {
  private final World world = new World();

  @ParameterizedTest
  @EnumSource(Skill.class)
  void points_go_to_the_skill_they_are_spent_on(Skill skill) {
    world.given(ANA, ENLIGHTENED, 11);

    AllocateOutcome outcome = allocate(skill, 7);

    Skills.Allocation now = world.belongings(ANA).skills();
    assertThat(outcome).isEqualTo(new Allocated(skill, 7, now, 3));
    assertThat(now.in(skill)).isEqualTo(7);
    assertThat(now.spent()).isEqualTo(7);
    assertThat(world.journal(ANA)).containsExactly(new SkillAllocated(ANA, skill, 7));
  }

  @Test
  void there_is_a_point_for_each_level_above_the_first() {
    world.given(ANA, ENLIGHTENED, 3);
    Belongings before = world.belongings(ANA);

    assertThat(allocate(Skill.ATTACK, 3)).isEqualTo(new TooFew(3, 2));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    allocate(Skill.ATTACK, 1);
    allocate(Skill.DEFENSE, 1);
    assertThat(allocate(Skill.ENERGY, 1)).isEqualTo(new TooFew(1, 0));
  }

  @Test
  void less_than_a_point_cannot_be_spent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AllocateSkill.Command(world.fresh(), ANA, Skill.ENERGY, 0));
  }

  @Test
  void points_in_energy_and_stamina_make_room_and_give_none() {
    world.given(ANA, ENLIGHTENED, 21);

    allocate(Skill.ENERGY, 12);
    allocate(Skill.STAMINA, 8);

    assertThat(gauge(Gauge.ENERGY).pace().max()).isEqualTo(100 + 2 * 20 + 12);
    assertThat(gauge(Gauge.STAMINA).pace().max()).isEqualTo(50 + 20 + 8);
    assertThat(gauge(Gauge.ENERGY).points()).isEqualTo(200);
  }

  @Test
  void a_host_says_how_much_a_point_is_worth() {
    SkillRules usual = TestRules.skills();
    world.enforce(
        new SkillRules(3, 2, usual.attack(), usual.defense(), usual.reset(), SKILL_TOKEN));
    world.given(ANA, ENLIGHTENED, 21);

    allocate(Skill.ENERGY, 4);
    allocate(Skill.STAMINA, 5);

    assertThat(gauge(Gauge.ENERGY).pace().max()).isEqualTo(100 + 2 * 20 + 12);
    assertThat(gauge(Gauge.STAMINA).pace().max()).isEqualTo(50 + 20 + 10);
  }

  /** Of old a night at the maximum was paid out as soon as there was more room. */
  @ParameterizedTest
  @EnumSource
  void more_room_begins_to_fill_when_it_is_made(Gauge gauge) {
    world.given(ANA, ENLIGHTENED, 21);
    hold(gauge, gauge(gauge).pace().max());
    long full = gauge(gauge).points();
    world.clock.pass(Duration.ofHours(10));

    allocate(gauge == Gauge.ENERGY ? Skill.ENERGY : Skill.STAMINA, 5);

    assertThat(gauge(gauge).points()).isEqualTo(full);
    world.clock.pass(Duration.ofSeconds(gauge(gauge).pace().secondsPerPoint()));
    assertThat(gauge(gauge).points()).isEqualTo(full + 1);
  }

  private void hold(Gauge gauge, long points) {
    world.act(
        ANA,
        unit -> {
          Player player = world.players.playing(ANA).orElseThrow();
          Player.Reserve reserve = new Player.Reserve(points, unit.now());
          world.players.save(
              gauge == Gauge.ENERGY ? player.withEnergy(reserve) : player.withStamina(reserve));
        });
  }

  @Test
  void all_points_come_back_for_erythl_and_cost_more_each_time() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 350);
    allocate(Skill.ENERGY, 4);

    assertThat(reset(false))
        .isEqualTo(new TakenBack(4, new Paid(price(100)), new Balances(money(ERYTHL, 250))));
    allocate(Skill.ATTACK, 10);
    assertThat(reset(false))
        .isEqualTo(new TakenBack(10, new Paid(price(200)), new Balances(money(ERYTHL, 50))));

    assertThat(world.belongings(ANA).skills()).isEqualTo(new Skills.Allocation(0, 0, 0, 0, 2));
    assertThat(world.journal(ANA)).contains(new SkillsReset(ANA, 4), new SkillsReset(ANA, 10));
  }

  @Test
  void a_token_pays_as_well_and_is_used_up() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 100);
    world.act(ANA, unit -> world.items.add(ANA, Map.of(SKILL_TOKEN, 1L)));
    allocate(Skill.DEFENSE, 2);

    assertThat(reset(true))
        .isEqualTo(new TakenBack(2, new Token(), new Balances(money(ERYTHL, 100))));

    assertThat(world.belongings(ANA).items()).isEmpty();
    assertThat(world.belongings(ANA).skills()).isEqualTo(new Skills.Allocation(0, 0, 0, 0, 1));
    assertThat(world.journal(ANA))
        .contains(new SkillsReset(ANA, 2), new ItemConsumed(ANA, SKILL_TOKEN, 1, "SKILL_RESET"));
    allocate(Skill.DEFENSE, 2);
    Belongings before = world.belongings(ANA);
    assertThat(reset(true)).isEqualTo(new NoToken());
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void nothing_is_taken_for_a_payment_that_was_not_agreed_to() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 400);
    world.act(ANA, unit -> world.items.add(ANA, Map.of(SKILL_TOKEN, 1L)));
    allocate(Skill.ENERGY, 4);
    Belongings before = world.belongings(ANA);
    List<Cut> cuts = List.of(new Cut(Gauge.ENERGY, 200, 120), new Cut(Gauge.STAMINA, 100, 60));

    assertThat(reset(false, Optional.empty()))
        .isEqualTo(new Asked(4, new Paid(price(100)), before.held(), cuts));
    assertThat(reset(true, Optional.empty()))
        .isEqualTo(new Asked(4, new Token(), before.held(), cuts));
    assertThat(reset(false, Optional.of(PriceTag.of(Price.FREE)))).isInstanceOf(Asked.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_no_longer_fits_is_cut_off() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 100);
    allocate(Skill.STAMINA, 10);
    assertThat(gauge(Gauge.STAMINA).points()).isEqualTo(100);

    reset(false);

    assertThat(gauge(Gauge.STAMINA).points()).isEqualTo(60);
  }

  @Test
  void whoever_is_short_or_has_spent_nothing_is_refused() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 99);

    assertThat(reset(false)).isEqualTo(new NothingSpent());
    allocate(Skill.ENERGY, 1);
    Belongings before = world.belongings(ANA);
    assertThat(reset(false)).isEqualTo(new TooPoor(price(100), world.balances(ANA)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_player_sees_how_points_are_spent_and_what_a_reset_costs() {
    world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 100);
    allocate(Skill.ENERGY, 4);
    reset(false);
    allocate(Skill.ENERGY, 3);

    ViewSkills.Answer answer = world.viewSkills.handle(ANA);

    assertThat(answer.allocation()).isEqualTo(new Skills.Allocation(3, 0, 0, 0, 1));
    assertThat(answer.free()).isEqualTo(7);
    assertThat(answer.reset()).isEqualTo(price(200));
    assertThat(answer.tokens()).isZero();
  }

  private static Price price(long erythl) {
    return new Price(money(ERYTHL, erythl));
  }

  private AllocateOutcome allocate(Skill skill, int points) {
    return world.allocateSkill.handle(new AllocateSkill.Command(world.fresh(), ANA, skill, points));
  }

  private ResetOutcome reset(boolean byToken) {
    return reset(byToken, Optional.empty()) instanceof Asked asked
        ? reset(byToken, Optional.of(PriceTag.of(asked.payment().price())))
        : reset(byToken, Optional.empty());
  }

  private ResetOutcome reset(boolean byToken, Optional<PriceTag> agreed) {
    return world.resetSkills.handle(new ResetSkills.Command(world.fresh(), ANA, byToken, agreed));
  }

  private GaugeLevel gauge(Gauge gauge) {
    return world.unitOfWork.ask(
        moment -> world.vitality.level(gauge, world.players.playing(ANA).orElseThrow(), moment));
  }
}
