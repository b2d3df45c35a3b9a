package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.esprit.LockOutcome.LockSet;
import reve.game.esprit.LockOutcome.NotOwned;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class LockEspritTest {
  private final World world = new World();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);
  private final Stack free = new Stack(ember, 3, 1, 20, 1, false, NOON);
  private final Stack locked = new Stack(ember, 3, 1, 20, 1, true, NOON);

  @Test
  void a_stack_is_locked_and_nothing_else_about_it_changes() {
    world.given(ANA).owns(free);

    LockOutcome outcome = lock(true);

    assertThat(outcome).isEqualTo(new LockSet(ember, true));
    assertThat(world.stack(ANA, ember)).contains(locked);
    assertThat(world.journal(ANA)).containsExactly(new EspritLocked(ANA, ember, true));
  }

  @Test
  void a_stack_is_set_free_again() {
    world.given(ANA).owns(locked);

    LockOutcome outcome = lock(false);

    assertThat(outcome).isEqualTo(new LockSet(ember, false));
    assertThat(world.stack(ANA, ember)).contains(free);
    assertThat(world.journal(ANA)).containsExactly(new EspritLocked(ANA, ember, false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_so_already_stays_so_without_a_trace(boolean already) {
    world.given(ANA).owns(already ? locked : free);
    Belongings before = world.belongings(ANA);

    LockOutcome outcome = lock(already);

    assertThat(outcome).isEqualTo(new LockSet(ember, already));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_is_not_owned_cannot_be_locked() {
    world.given(ANA);
    Belongings before = world.belongings(ANA);

    assertThat(lock(true)).isEqualTo(new NotOwned(ember));
    assertThat(lock(false)).isEqualTo(new NotOwned(ember));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void an_old_click_that_arrives_again_does_not_undo_a_newer_one() {
    world.given(ANA).owns(free);
    var toLock = new LockEsprit.Command(new CommandId("lock"), ANA, ember, true);
    world.lockEsprit.handle(toLock);
    lock(false);

    LockOutcome again = world.lockEsprit.handle(toLock);

    assertThat(again).isEqualTo(new LockSet(ember, true));
    assertThat(world.stack(ANA, ember)).contains(free);
  }

  @Test
  void the_settled_stats_follow_the_rules_of_the_day() {
    world.given(ANA).owns(free);
    Growth twiceAsFast =
        new Growth(
            TestRules.growth().perStar(),
            TestRules.growth().perLevel().plus(TestRules.growth().perLevel()),
            TestRules.growth().limitBreaks());
    Catalogue catalogue =
        new Catalogue(
            TestRules.elements(),
            TestRules.tiers(),
            twiceAsFast,
            List.copyOf(TestRules.catalogue().all()));
    world.enforce(catalogue);

    lock(true);

    assertThat(world.leads(ANA)).isEqualTo(Map.of(ember, locked.lead(catalogue)));
  }

  private LockOutcome lock(boolean locked) {
    return world.lockEsprit.handle(new LockEsprit.Command(world.fresh(), ANA, ember, locked));
  }
}
