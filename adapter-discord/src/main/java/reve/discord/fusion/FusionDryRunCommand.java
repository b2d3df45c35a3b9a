package reve.discord.fusion;

import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.TryFusion;
import reve.game.shared.LimitRules;

/** {@code /fusion dryrun}: how fusing two Esprits many times would go; it costs nothing. */
public final class FusionDryRunCommand implements SlashCommand {
  private static final int USUALLY = 1_000;

  private final TryFusion tryFusion;
  private final DryRunViews views;
  private final Option<EspritId> first;
  private final Option<EspritId> second;
  private final Option<Integer> times = Option.whole("times", 1, TryFusion.MOST_TIMES);
  private final Option<Integer> fragments =
      Option.whole(FusionViews.FRAGMENTS, 0, Integer.MAX_VALUE);
  private final Option<Boolean> catalyst = Option.yesOrNo(FusionViews.CATALYST);

  public FusionDryRunCommand(TryFusion tryFusion, DryRunViews views, EspritOptions esprits) {
    this.tryFusion = tryFusion;
    this.views = views;
    this.first = esprits.anyone(FusionViews.FIRST).demanded();
    this.second = esprits.anyone(FusionViews.SECOND).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "fusion",
        "fusion dryrun",
        Terms.privately(LimitRules.GENERAL),
        first,
        second,
        times,
        fragments,
        catalyst);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Wish wish =
        new Wish(
            arguments.demand(first),
            arguments.demand(second),
            arguments.get(fragments).orElse(0),
            arguments.get(catalyst).orElse(false),
            true);
    return views.of(
        tryFusion.handle(
            new TryFusion.Question(
                call.id(), call.asker().player(), wish, arguments.get(times).orElse(USUALLY))),
        wish,
        call.asker());
  }
}
