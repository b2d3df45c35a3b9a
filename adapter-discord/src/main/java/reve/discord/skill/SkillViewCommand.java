package reve.discord.skill;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.skill.ViewSkills;

/** {@code /skill view}: how the points are spent, and how many are free. */
public final class SkillViewCommand implements SlashCommand {
  private final ViewSkills view;
  private final SkillViews views;

  public SkillViewCommand(ViewSkills view, SkillViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("skill", "skill view", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
