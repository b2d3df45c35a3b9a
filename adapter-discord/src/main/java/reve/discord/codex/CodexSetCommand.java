package reve.discord.codex;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.codex.CodexSet;
import reve.game.codex.ViewCodex;
import reve.game.shared.LimitRules;

/** {@code /codex set}: which Esprits of a set are missing. */
public final class CodexSetCommand implements SlashCommand {
  private final ViewCodex view;
  private final CodexViews views;
  private final Voices voices;
  private final Option<CodexSet> set;

  public CodexSetCommand(ViewCodex view, CodexViews views, Voices voices) {
    this.view = view;
    this.views = views;
    this.voices = voices;
    this.set = Option.text(CodexViews.NAME, this::named).completed(this::suggest).demanded();
  }

  private Parsed<CodexSet> named(String typed) {
    return Parsed.of(view.named(typed), "codex.unknown", with("typed", typed));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return view.matching(draft.typed(), asker.locale(), Completion.MOST).stream()
        .map(each -> new Suggestion(each.id().value(), voice.text(each.names())))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("codex", CodexViews.SET, Terms.privately(LimitRules.GENERAL), set);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.set(view.handle(call.asker().player()), arguments.demand(set).id(), call.asker());
  }
}
