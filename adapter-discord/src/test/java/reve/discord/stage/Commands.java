package reve.discord.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import reve.discord.admin.ConfigurationReload;
import reve.discord.admin.ReloadCommand;
import reve.discord.admin.ReloadViews;
import reve.discord.collection.CollectionCommand;
import reve.discord.collection.CollectionViews;
import reve.discord.economy.BalanceCommand;
import reve.discord.economy.BalanceViews;
import reve.discord.economy.CraftCommand;
import reve.discord.economy.CraftViews;
import reve.discord.economy.DailyCommand;
import reve.discord.economy.DailyViews;
import reve.discord.economy.HistoryCommand;
import reve.discord.economy.HistoryViews;
import reve.discord.esprit.EspritCommand;
import reve.discord.esprit.EspritViews;
import reve.discord.help.BotFacts;
import reve.discord.help.HelpCommand;
import reve.discord.help.HelpViews;
import reve.discord.leaderboard.LeaderboardCommand;
import reve.discord.leaderboard.LeaderboardViews;
import reve.discord.player.ProfileCommand;
import reve.discord.player.ProfileViews;
import reve.discord.player.StartCommand;
import reve.discord.player.StartViews;
import reve.discord.shared.SlashCommand;
import reve.discord.summon.OddsCommand;
import reve.discord.summon.OddsViews;
import reve.discord.summon.SummonCommand;
import reve.discord.summon.SummonViews;
import reve.discord.text.Voices;
import reve.game.testworld.World;

/** Every command of the bot, over the use cases of a world. */
public final class Commands {
  private Commands() {}

  public static List<SlashCommand> over(World world, Voices voices, ConfigurationReload reload) {
    List<SlashCommand> commands = new ArrayList<>();
    commands.add(
        new StartCommand(
            world.viewRegistration, world.acceptPolicy, world.startGame, new StartViews(voices)));
    commands.add(new ProfileCommand(world.viewProfile, new ProfileViews(voices)));
    commands.add(new BalanceCommand(world.viewBalance, new BalanceViews(voices)));
    commands.add(new DailyCommand(world.claimDaily, new DailyViews(voices)));
    commands.add(new CraftCommand(world.craftFayrites, new CraftViews(voices)));
    commands.add(new HistoryCommand(world.viewHistory, new HistoryViews(voices), world.rulebooks));
    commands.add(new SummonCommand(world.summonEsprits, new SummonViews(voices), world.rulebooks));
    commands.add(new OddsCommand(world.viewOdds, new OddsViews(voices)));
    commands.add(
        new EspritCommand(
            world.viewEsprit, world.lockEsprit, world.findEsprits, new EspritViews(voices)));
    commands.add(new CollectionCommand(world.viewCollection, new CollectionViews(voices), voices));
    commands.add(
        new LeaderboardCommand(
            world.viewLeaderboard, new LeaderboardViews(voices), world.rulebooks));
    commands.add(new ReloadCommand(reload, new ReloadViews(voices)));
    commands.add(new HelpCommand(new HelpViews(voices), facts(), commands));
    return commands;
  }

  private static BotFacts facts() {
    return new BotFacts() {
      @Override
      public String version() {
        return "test";
      }

      @Override
      public Instant startedAt() {
        return World.NOON;
      }

      @Override
      public long servers() {
        return 1;
      }

      @Override
      public long players() {
        return 2;
      }
    };
  }
}
