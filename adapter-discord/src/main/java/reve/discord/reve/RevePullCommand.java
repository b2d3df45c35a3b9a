package reve.discord.reve;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.reve.PullReve;
import reve.game.reve.ReveOutcome;

/** {@code /reve pull}: a charge calls one Esprit. */
public final class RevePullCommand implements SlashCommand {
  private final PullReve pull;
  private final ReveViews views;

  public RevePullCommand(PullReve pull, ReveViews views) {
    this.pull = pull;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("reves", ReveViews.PULL, Terms.publicly("reve"));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        pull.handle(new PullReve.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ReveOutcome.class, views::of));
  }
}
