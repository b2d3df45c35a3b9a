package reve.app.wiring;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.util.Set;
import reve.discord.card.ArtFiles;
import reve.discord.card.CardPainter;
import reve.discord.gateway.DiscordBot;
import reve.discord.gateway.DiscordSettings;
import reve.discord.gateway.ServerCount;
import reve.discord.pipeline.CommandTable;
import reve.discord.pipeline.Pipeline;
import reve.discord.pipeline.PipelineSettings;
import reve.discord.player.StartCommand;
import reve.discord.player.StartViews;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Texts;
import reve.discord.text.Voices;

/** The bot: its commands with their views, and what leads from Discord to them and back. */
final class DiscordModule extends PlainModule {
  private final DiscordSettings discord;
  private final Path art;
  private final PipelineSettings pipeline;

  DiscordModule(DiscordSettings discord, Path art, PipelineSettings pipeline) {
    this.discord = discord;
    this.art = art;
    this.pipeline = pipeline;
  }

  @Override
  protected void configure() {
    bind(DiscordSettings.class).toInstance(discord);
    bind(PipelineSettings.class).toInstance(pipeline);
    bind(ArtFiles.class).toInstance(ArtFiles.in(art));
    one(CardPainter.class);
    one(Texts.class);
    one(Voices.class);
    one(Pipeline.class);
    one(ServerCount.class);
    one(DiscordBot.class);

    command(StartCommand.class, StartViews.class);
  }

  private <C extends SlashCommand> void command(Class<C> command, Class<?>... views) {
    one(command);
    for (Class<?> each : views) {
      one(each);
    }
    Multibinder.newSetBinder(binder(), SlashCommand.class).addBinding().to(command);
  }

  @Provides
  @Singleton
  CommandTable commands(Set<SlashCommand> commands) {
    return new CommandTable(commands);
  }
}
