package reve.discord.skill;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.shared.LimitRules;
import reve.game.skill.ResetOutcome;
import reve.game.skill.ResetSkills;

/** {@code /skill reset}: takes all points back. */
public final class SkillResetCommand implements SlashCommand {
  private final ResetSkills reset;
  private final SkillViews views;
  private final Option<Boolean> token = Option.yesOrNo(SkillViews.TOKEN);

  public SkillResetCommand(ResetSkills reset, SkillViews views) {
    this.reset = reset;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("skill", SkillViews.RESET, Terms.privately(LimitRules.GENERAL), token);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        reset.handle(
            new ResetSkills.Command(
                call.id(), call.asker().player(), arguments.get(token).orElse(false))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ResetOutcome.class, views::of));
  }
}
