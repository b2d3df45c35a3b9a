package reve.discord.experience;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.experience.ViewLevel;
import reve.game.shared.LimitRules;

/** {@code /level}: how far it is to the next level, and what it gives. */
public final class LevelCommand implements SlashCommand {
  private final ViewLevel level;
  private final LevelViews views;

  public LevelCommand(ViewLevel level, LevelViews views) {
    this.level = level;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("experience", "level", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(level.handle(call.asker().player()), call.asker());
  }
}
