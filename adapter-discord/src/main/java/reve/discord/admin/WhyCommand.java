package reve.discord.admin;

import java.util.Locale;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reference;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.admin.ExplainReference;
import reve.game.shared.PlayerId;

/** {@code /admin why}: what a reference stands for. */
public final class WhyCommand implements SlashCommand {
  private static final Option<String> REFERENCE =
      Option.text(
              "ref", typed -> Parsed.good(typed.strip().replace("`", "").toUpperCase(Locale.ROOT)))
          .demanded();
  private static final Option<PlayerId> PLAYER = Option.somebody("player");

  private final ExplainReference explain;
  private final WhyViews views;

  public WhyCommand(ExplainReference explain, WhyViews views) {
    this.explain = explain;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin why", REFERENCE, PLAYER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    String reference = arguments.demand(REFERENCE);
    return views.of(
        explain.handle(
            new ExplainReference.Question(
                reference, arguments.get(PLAYER), command -> Reference.isOf(command, reference))),
        call.asker());
  }
}
