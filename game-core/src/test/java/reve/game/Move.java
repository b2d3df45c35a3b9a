package reve.game;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.OpenEcho;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.LockEsprit;
import reve.game.reve.PullReve;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.game.testworld.EchoTables;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** Something that a player does; a property strings many of them together. */
sealed interface Move {

  /** What the game answers. */
  Object play(World world, PlayerId player, CommandId id);

  record Claim() implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.claimDaily.handle(new ClaimDaily.Command(id, player));
    }
  }

  record Craft(CraftQuantity quantity) implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.craftFayrites.handle(new CraftFayrites.Command(id, player, quantity));
    }
  }

  record Summon(BannerId banner, int count) implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.summonEsprits.handle(new SummonEsprits.Command(id, player, banner, count));
    }
  }

  record Reve() implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.pullReve.handle(new PullReve.Command(id, player));
    }
  }

  record DailyEcho() implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.claimDailyEcho.handle(new ClaimDailyEcho.Command(id, player));
    }
  }

  record Open(boolean byKey) implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.openEcho.handle(new OpenEcho.Command(id, player, EchoTables.FADED, byKey));
    }
  }

  record Lock(EspritId esprit, boolean locked) implements Move {
    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      return world.lockEsprit.handle(new LockEsprit.Command(id, player, esprit, locked));
    }
  }

  /** Moves the clock on, for everyone. */
  record Wait(Duration time) implements Move {
    static Move ofHours(int hours) {
      return new Wait(Duration.ofHours(hours));
    }

    @Override
    public Object play(World world, PlayerId player, CommandId id) {
      world.clock.pass(time);
      return time;
    }
  }

  /** What players do at one moment. */
  static Arbitrary<Move> atOnce() {
    Arbitrary<Move> crafts =
        Arbitraries.oneOf(
            Arbitraries.just(new Craft(new CraftQuantity.All())),
            Arbitraries.longs()
                .between(1, 12)
                .map(count -> new Craft(new CraftQuantity.Exactly(count))));
    Arbitrary<Move> summons =
        Arbitraries.of(TestRules.STANDARD, TestRules.PREMIUM, TestRules.DAILY)
            .flatMap(
                banner -> Arbitraries.of(1, 1, 1, 10, 3).map(count -> new Summon(banner, count)));
    Arbitrary<Move> locks =
        Arbitraries.of(Element.values())
            .flatMap(element ->
                Arbitraries.of(true, false)
                    .map(locked -> new Lock(TestRules.id(element, 1), locked)));
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(new Claim())),
        Tuple.of(3, crafts),
        Tuple.of(6, summons),
        Tuple.of(2, Arbitraries.just(new Reve())),
        Tuple.of(1, Arbitraries.just(new DailyEcho())),
        Tuple.of(2, Arbitraries.of(false, false, true).map(Open::new)),
        Tuple.of(1, locks));
  }

  /** The same over days and weeks. */
  static Arbitrary<Move> overTime() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, atOnce()),
        Tuple.of(1, Arbitraries.integers().between(1, 50).map(Wait::ofHours)));
  }
}
