package reve.game;

import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

/** A player at their moves; the ids of their commands depend on nobody else's. */
final class Playing {
  private final World world;
  private final PlayerId player;
  private int commands;

  Playing(World world, PlayerId player) {
    this.world = world;
    this.player = player;
  }

  void begin() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(next(), player));
    world.startGame.handle(
        new StartGame.Command(next(), player, new PlayerName("Ana"), TestRules.ENLIGHTENED));
  }

  Object play(Move move) {
    return move.play(world, player, next());
  }

  /** The last move arrives a second time. */
  Object repeat(Move last) {
    return last.play(world, player, current());
  }

  private CommandId next() {
    commands++;
    return current();
  }

  private CommandId current() {
    return new CommandId("p" + player.value() + "-" + commands);
  }
}
