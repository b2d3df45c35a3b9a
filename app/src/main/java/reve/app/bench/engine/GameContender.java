package reve.app.bench.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import reve.app.wiring.Engine;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassId;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.shared.CommandId;
import reve.game.shared.DiceSource;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;
import reve.game.shared.Rulebooks;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.persistence.Database;

/**
 * The game's own use cases; on every deed its clock is a day further, so that days can be claimed.
 */
public final class GameContender implements Contender {
  private static final BannerId STANDARD = new BannerId("standard");
  private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicLong deeds = new AtomicLong();
  private final AcceptPolicy acceptPolicy;
  private final StartGame startGame;
  private final SummonEsprits summon;
  private final ClaimDaily daily;
  private final CraftFayrites craft;

  public GameContender(Database database, Rulebooks rulebooks, DiceSource dice) {
    InstantSource clock = () -> FIRST_DAY.plus(Duration.ofDays(deeds.get()));
    Engine engine = Engine.of(database, rulebooks, clock, dice);
    this.acceptPolicy = engine.get(AcceptPolicy.class);
    this.startGame = engine.get(StartGame.class);
    this.summon = engine.get(SummonEsprits.class);
    this.daily = engine.get(ClaimDaily.class);
    this.craft = engine.get(CraftFayrites.class);
  }

  /** Lets somebody begin to play. */
  public void seat(long player) {
    PlayerId id = new PlayerId(player);
    acceptPolicy.handle(new AcceptPolicy.Command(fresh(), id));
    startGame.handle(
        new StartGame.Command(
            fresh(), id, new PlayerName("player" + player), new ClassId("vigorous")));
  }

  @Override
  public void carryOut(Deed deed, long player) {
    PlayerId id = new PlayerId(player);
    Object outcome =
        switch (deed) {
          case SUMMON -> summon.handle(new SummonEsprits.Command(fresh(), id, STANDARD, 1));
          case SUMMON_TEN -> summon.handle(new SummonEsprits.Command(fresh(), id, STANDARD, 10));
          case DAILY -> daily.handle(new ClaimDaily.Command(fresh(), id));
          case CRAFT ->
              craft.handle(new CraftFayrites.Command(fresh(), id, new CraftQuantity.Exactly(1)));
          case MIXED -> throw new IllegalArgumentException("a mix is many deeds");
        };
    if (outcome instanceof Refusal) {
      throw new IllegalStateException("the bench was refused: " + outcome);
    }
  }

  private CommandId fresh() {
    return new CommandId("b:" + deeds.incrementAndGet());
  }
}
