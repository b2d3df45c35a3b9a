package reve.discord.awakening;

import java.util.List;
import java.util.Optional;
import reve.discord.collection.StackPager;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.awakening.AwakenEsprit;
import reve.game.awakening.AwakenOutcome;
import reve.game.awakening.ViewAwakening;
import reve.game.collection.CollectionIndex.Key;
import reve.game.esprit.EspritId;
import reve.game.shared.Turn;

/** {@code /awaken}: shows the next star of an Esprit, or which could gain one, and gives it. */
public final class AwakenCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately("awakening");

  private final AwakenEsprit awaken;
  private final ViewAwakening view;
  private final AwakenViews views;
  private final Option<EspritId> esprit;

  public AwakenCommand(
      AwakenEsprit awaken, ViewAwakening view, AwakenViews views, EspritOptions esprits) {
    this.awaken = awaken;
    this.view = view;
    this.views = views;
    this.esprit = esprits.usable(AwakenViews.ESPRIT, view::awakenable);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("awakening", AwakenViews.AWAKEN, TERMS, esprit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return arguments
        .get(esprit)
        .map(id -> views.of(view.one(call.asker().player(), id), call.asker()))
        .orElseGet(() -> candidates(call, new Turn.First<>()));
  }

  private Reply candidates(Call call, Turn<Key> turn) {
    return views.of(view.candidates(call.asker().player(), turn), call.asker());
  }

  /** How a star is to be paid. */
  private record Wish(EspritId esprit, boolean byStone, boolean fragments) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(AwakenViews.COPIES, TERMS, press -> wish(press, false, false), this::give),
        Action.inPlace(AwakenViews.FRAGMENTS, TERMS, press -> wish(press, false, true), this::give),
        Action.inPlace(AwakenViews.STONE, TERMS, press -> wish(press, true, false), this::give),
        Action.inPlace(
            AwakenViews.CHOSEN,
            TERMS,
            EspritOptions::chosen,
            (call, id) -> views.of(view.one(call.asker().player(), id), call.asker())),
        Action.inPlace(AwakenViews.PAGE, TERMS, StackPager.PAGER::turn, this::candidates));
  }

  private static Optional<Wish> wish(Pressed pressed, boolean byStone, boolean fragments) {
    return EspritOptions.pressed(pressed, 0).map(id -> new Wish(id, byStone, fragments));
  }

  private Reply give(Call call, Wish wish) {
    return views.of(
        awaken.handle(
            new AwakenEsprit.Command(
                call.id(), call.asker().player(), wish.esprit(), wish.byStone(), wish.fragments())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(AwakenOutcome.class, views::of));
  }
}
