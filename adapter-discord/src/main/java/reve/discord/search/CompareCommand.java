package reve.discord.search;

import java.util.List;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.search.CompareEsprits;
import reve.game.shared.LimitRules;

/** {@code /compare}: two to five Esprits side by side. */
public final class CompareCommand implements SlashCommand {
  private static final Terms TERMS = Terms.publicly(LimitRules.GENERAL);

  private final CompareEsprits compare;
  private final CompareViews views;
  private final List<Option<EspritId>> esprits;

  public CompareCommand(CompareEsprits compare, CompareViews views, EspritOptions options) {
    this.compare = compare;
    this.views = views;
    this.esprits =
        List.of(
            options.anyone("first").demanded(),
            options.anyone("second").demanded(),
            options.anyone("third"),
            options.anyone("fourth"),
            options.anyone("fifth"));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("search", CompareViews.COMPARE, TERMS, esprits.toArray(Option<?>[]::new));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    List<EspritId> wanted =
        esprits.stream().flatMap(each -> arguments.get(each).stream()).distinct().toList();
    return wanted.size() < CompareEsprits.FEWEST
        ? views.onlyOne(call.asker())
        : views.of(compare.handle(call.asker().player(), wanted), call.asker());
  }
}
