package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.FindOwned.Use;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOutcome;
import reve.game.fusion.ViewFusion;

/**
 * {@code /fuse}: shows what fusing two Esprits would cost and bring, and fuses them; without names,
 * of which ones two copies can be fused.
 */
public final class FuseCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately("fusion");

  private final FuseEsprits fuse;
  private final ViewFusion view;
  private final FindOwned owned;
  private final FusionViews views;
  private final FusibleViews fusible;
  private final Option<EspritId> first;
  private final Option<EspritId> second;
  private final Option<Integer> fragments = Option.text(FusionViews.FRAGMENTS, this::fragments);
  private final Option<Boolean> catalyst = Option.yesOrNo(FusionViews.CATALYST);

  public FuseCommand(
      FuseEsprits fuse,
      ViewFusion view,
      FindOwned owned,
      FusionViews views,
      FusibleViews fusible,
      EspritOptions esprits) {
    this.fuse = fuse;
    this.view = view;
    this.owned = owned;
    this.views = views;
    this.fusible = fusible;
    Option<EspritId> other = esprits.any(FusionViews.SECOND);
    this.first = esprits.usableBeside(FusionViews.FIRST, draft -> fusibleWith(draft.get(other)));
    this.second = esprits.usableBeside(FusionViews.SECOND, draft -> fusibleWith(draft.get(first)));
  }

  private Use fusibleWith(Optional<EspritId> other) {
    return other.map(view::fusibleWith).orElseGet(() -> view.fusible(1));
  }

  private Parsed<Integer> fragments(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 0, Integer.MAX_VALUE),
        "fusion.bad_fragments",
        with("typed", typed),
        with("most", views.mostFragments()));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("fusion", FusionViews.FUSE, TERMS, first, second, fragments, catalyst);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    boolean sure = arguments.get(catalyst).orElse(false);
    Optional<EspritId> one = arguments.get(first).or(() -> arguments.get(second));
    return one.map(named ->
            ask(
                call,
                new Wish(
                    named,
                    arguments.get(second).orElse(named),
                    arguments.get(fragments).orElse(0),
                    sure,
                    false)))
        .orElseGet(() -> fusible.of(pairs(call.asker()), sure, call.asker()));
  }

  private List<Owned> pairs(Asker asker) {
    return owned.matching(asker.player(), "", asker.locale(), view.fusible(2), Integer.MAX_VALUE);
  }

  private Reply ask(Call call, Wish wish) {
    return views.of(view.preview(call.asker().player(), wish), wish, call.asker());
  }

  private static Optional<Wish> chosen(Pressed pressed) {
    boolean sure = pressed.argument(0).filter(FusibleViews.WITH_CATALYST::equals).isPresent();
    return EspritOptions.chosen(pressed).map(each -> new Wish(each, each, 0, sure, false));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(FusionViews.AGREED, TERMS, AgreedWish::read, this::fuse),
        Action.inPlace(FusibleViews.CHOSEN, TERMS, FuseCommand::chosen, this::ask));
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
