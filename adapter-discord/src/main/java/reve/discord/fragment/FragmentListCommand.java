package reve.discord.fragment;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.fragment.ViewFragments;
import reve.game.shared.LimitRules;

/** {@code /fragment list}: the fragments that the player holds, and what can be crafted of them. */
public final class FragmentListCommand implements SlashCommand {
  private final ViewFragments view;
  private final FragmentViews views;

  public FragmentListCommand(ViewFragments view, FragmentViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("fragment", FragmentViews.LIST, Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(call.asker().player()), call.asker());
  }
}
