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
import reve.game.fragment.BundleOutcome;
import reve.game.fragment.OpenBundles;
import reve.game.item.ItemId;
import reve.game.shared.LimitRules;

/** {@code /fragment open}: bundles become the fragments in them. */
public final class FragmentOpenCommand implements SlashCommand {
  private final OpenBundles open;
  private final FragmentViews views;
  private final Option<ItemId> bundle;
  private final Option<Integer> count = Option.count(FragmentViews.COUNT);

  public FragmentOpenCommand(OpenBundles open, FragmentViews views, Voices voices) {
    this.open = open;
    this.views = views;
    this.bundle = new FragmentOptions(voices).bundle().demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "fragment", FragmentViews.OPEN, Terms.privately(LimitRules.GENERAL), bundle, count);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        open.handle(
            new OpenBundles.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(bundle),
                arguments.get(count).orElse(1))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(BundleOutcome.class, views::of));
  }
}
