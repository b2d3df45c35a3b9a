package reve.discord.experience;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.experience.PassTrial;
import reve.game.experience.TrialOutcome;
import reve.game.shared.LimitRules;

/** {@code /trial}: passes the trial that raises the level cap. */
public final class TrialCommand implements SlashCommand {
  private final PassTrial pass;
  private final TrialViews views;

  public TrialCommand(PassTrial pass, TrialViews views) {
    this.pass = pass;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("experience", TrialViews.TRIAL, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        pass.handle(new PassTrial.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(TrialOutcome.class, views::of));
  }
}
