package reve.discord.stage;

import java.util.List;
import reve.discord.player.StartCommand;
import reve.discord.player.StartViews;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.testworld.World;

/** Every command of the bot, over the use cases of a world. */
public final class Commands {
  private Commands() {}

  public static List<SlashCommand> over(World world, Voices voices) {
    return List.of(
        new StartCommand(
            world.viewRegistration, world.acceptPolicy, world.startGame, new StartViews(voices)));
  }
}
