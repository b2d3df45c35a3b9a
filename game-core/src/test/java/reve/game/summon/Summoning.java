package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.World;

/** Ana before the banners. */
final class Summoning {
  private final World world;

  Summoning(World world) {
    this.world = world;
  }

  SummonOutcome summon(BannerId banner, int count) {
    return world.summonEsprits.handle(new SummonEsprits.Command(world.fresh(), ANA, banner, count));
  }

  /** The same where nothing stands in the way. */
  Summoned summoned(BannerId banner, int count) {
    SummonOutcome outcome = summon(banner, count);
    assertThat(outcome).isInstanceOf(Summoned.class);
    return (Summoned) outcome;
  }
}
