package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voices;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOutcome;
import reve.game.fusion.FusionRules;
import reve.game.fusion.ViewFusion;

/** {@code /fuse}: shows what fusing two Esprits would cost and bring, and fuses them. */
public final class FuseCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately("fusion");

  private final FuseEsprits fuse;
  private final ViewFusion view;
  private final FusionViews views;
  private final Option<EspritId> first;
  private final Option<EspritId> second;
  private final Option<Integer> fragments =
      Option.text(FusionViews.FRAGMENTS, FuseCommand::fragments);
  private final Option<Boolean> catalyst = Option.yesOrNo(FusionViews.CATALYST);

  public FuseCommand(
      FuseEsprits fuse, ViewFusion view, FusionViews views, EspritOptions esprits, Voices voices) {
    this.fuse = fuse;
    this.view = view;
    this.views = views;
    this.first = fusible(FusionViews.FIRST, esprits, voices);
    this.second = fusible(FusionViews.SECOND, esprits, voices);
  }

  private static Option<EspritId> fusible(String name, EspritOptions esprits, Voices voices) {
    return esprits
        .usable(name, each -> !each.stack().locked() && canFuse(each.esprit().tier(), voices))
        .demanded();
  }

  private static boolean canFuse(Tier tier, Voices voices) {
    return voices.rules(FusionRules.class).canFuse(tier);
  }

  private static Parsed<Integer> fragments(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 0, Integer.MAX_VALUE), "fusion.bad_fragments", with("typed", typed));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("fusion", FusionViews.FUSE, TERMS, first, second, fragments, catalyst);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Wish wish =
        new Wish(
            arguments.demand(first),
            arguments.demand(second),
            arguments.get(fragments).orElse(0),
            arguments.get(catalyst).orElse(false),
            false);
    return views.of(view.preview(call.asker().player(), wish), wish, call.asker());
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(Action.inPlace(FusionViews.AGREED, TERMS, AgreedWish::read, this::fuse));
  }

  /** Asks anew where the price or the odds are no longer what was agreed to. */
  private Reply fuse(Call call, AgreedWish agreed) {
    ViewFusion.Preview now = view.preview(call.asker().player(), agreed.wish());
    return now instanceof ViewFusion.Preview.Possible possible && !agreed.holdsFor(possible.odds())
        ? views.of(now, agreed.wish(), call.asker())
        : views.of(
            fuse.handle(new FuseEsprits.Command(call.id(), call.asker().player(), agreed.wish())),
            call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(FusionOutcome.class, views::of));
  }
}
