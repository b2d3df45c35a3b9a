package reve.discord.search;

import reve.discord.esprit.EspritViews;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.esprit.ViewEsprit;
import reve.game.search.PickEsprit;

/** {@code /random}: the card of any Esprit. */
public final class RandomCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately("esprit");

  private final PickEsprit pick;
  private final ViewEsprit view;
  private final EspritViews views;
  private final Option<Element> element;
  private final Option<Tier> tier;

  public RandomCommand(PickEsprit pick, ViewEsprit view, EspritViews views, Voices voices) {
    this.pick = pick;
    this.view = view;
    this.views = views;
    KindOptions kinds = new KindOptions(voices);
    this.element = kinds.ofElement(SearchViews.ELEMENT);
    this.tier = kinds.ofTier("tier");
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("search", "random", TERMS, element, tier);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    EspritId picked =
        pick.handle(
            new PickEsprit.Question(call.id(), arguments.get(element), arguments.get(tier)));
    return views.of(
        view.handle(new ViewEsprit.Question(call.asker().player(), picked)), call.asker());
  }
}
