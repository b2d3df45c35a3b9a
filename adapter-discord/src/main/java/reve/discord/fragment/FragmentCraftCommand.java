package reve.discord.fragment;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.CraftEspritOutcome;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.Recipe;
import reve.game.shared.LimitRules;

/** {@code /fragment craft}: fragments become Esprits. */
public final class FragmentCraftCommand implements SlashCommand {
  private final CraftFromFragments craft;
  private final FragmentViews views;
  private final Option<Tier> tier;
  private final Option<Element> element;
  private final Option<Integer> quantity = Option.count(FragmentViews.QUANTITY);

  public FragmentCraftCommand(CraftFromFragments craft, FragmentViews views, Voices voices) {
    this.craft = craft;
    this.views = views;
    FragmentOptions options = new FragmentOptions(voices);
    this.tier = options.tier().demanded();
    this.element = options.element().demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "fragment",
        FragmentViews.CRAFT,
        Terms.privately(LimitRules.GENERAL),
        tier,
        element,
        quantity);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        craft.handle(
            new CraftFromFragments.Command(
                call.id(),
                call.asker().player(),
                new Recipe(arguments.demand(tier), arguments.demand(element)),
                arguments.get(quantity).orElse(1))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(CraftEspritOutcome.class, views::of));
  }
}
