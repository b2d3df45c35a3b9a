package reve.game.help;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.explore.Explore;
import reve.game.fusion.FuseEsprits;
import reve.game.shared.PlayerId;
import reve.game.summon.SummonEsprits;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewFirstStepsTest {
  private final World world = new World();

  @Test
  void whoever_is_unknown_has_taken_none() {
    assertThat(taken(ANA)).isEmpty();
  }

  @Test
  void each_step_counts_once_it_was_taken() {
    EspritId ember = TestRules.id(Element.VERDANT, 1);
    world.given(ANA).holds(SHARDS, 10).holds(REVIES, 50_000).owns(ember, 2);
    assertThat(taken(ANA)).containsExactly(FirstStep.START);

    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
    assertThat(taken(ANA)).containsExactly(FirstStep.START, FirstStep.DAILY);

    world.craftFayrites.handle(
        new CraftFayrites.Command(world.fresh(), ANA, new CraftQuantity.All()));
    assertThat(taken(ANA)).containsExactly(FirstStep.START, FirstStep.DAILY, FirstStep.CRAFT);

    world.given(ANA).hasPity(STANDARD, 1);
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    world.fuseEsprits.handle(
        new FuseEsprits.Command(
            world.fresh(), ANA, new FuseEsprits.Wish(ember, ember, 0, false, true)));
    assertThat(taken(ANA)).containsExactly(FirstStep.values());
    assertThat(taken(BEN)).isEmpty();
  }

  @Test
  void what_was_crafted_and_spent_was_crafted() {
    world.given(ANA).holds(FAYRITES, 1);
    world.summonEsprits.handle(new SummonEsprits.Command(world.fresh(), ANA, STANDARD, 1));

    assertThat(world.held(ANA, FAYRITES)).isZero();
    assertThat(taken(ANA)).containsExactly(FirstStep.START, FirstStep.CRAFT, FirstStep.SUMMON);
  }

  @Test
  void a_summon_that_takes_nothing_crafted_shows_no_crafting() {
    world.given(ANA);
    world.summonEsprits.handle(new SummonEsprits.Command(world.fresh(), ANA, DAILY, 1));

    assertThat(taken(ANA)).containsExactly(FirstStep.START, FirstStep.SUMMON);
  }

  @Test
  void a_later_step_may_come_first() {
    world.given(ANA).hasPity(STANDARD, 1);

    assertThat(taken(ANA)).containsExactly(FirstStep.START, FirstStep.SUMMON);
  }

  private Set<FirstStep> taken(PlayerId player) {
    return world.viewFirstSteps.handle(player);
  }
}
