package reve.discord.dissolve;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
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
import reve.game.dissolve.DissolveEsprits;
import reve.game.dissolve.DissolveOutcome;
import reve.game.dissolve.PreviewDissolve;
import reve.game.esprit.EspritId;
import reve.game.shared.LimitRules;

/** {@code /dissolve one}: shows what copies of an Esprit would become, and dissolves them. */
public final class DissolveOneCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  private static final long MOST = 1_000_000;

  private final DissolveEsprits dissolve;
  private final PreviewDissolve preview;
  private final DissolveViews views;
  private final Option<EspritId> esprit;
  private final Option<Long> copies = Option.text(DissolveViews.COPIES, this::copies);

  public DissolveOneCommand(
      DissolveEsprits dissolve,
      PreviewDissolve preview,
      DissolveViews views,
      EspritOptions esprits) {
    this.dissolve = dissolve;
    this.preview = preview;
    this.views = views;
    this.esprit =
        esprits
            .usableBeside(
                DissolveViews.ESPRIT, draft -> preview.dissolvable(draft.get(copies).orElse(1L)))
            .demanded();
  }

  private Parsed<Long> copies(String typed) {
    return Parsed.of(
        count(typed),
        "dissolve.bad_copies",
        with("typed", typed),
        with("most", views.mostCopies()));
  }

  private static Optional<Long> count(String typed) {
    return WholeNumber.of(typed, 1, MOST);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("dissolve", DissolveViews.ONE, TERMS, esprit, copies);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.one(
        preview.one(
            call.asker().player(), arguments.demand(esprit), arguments.get(copies).orElse(1L)),
        call.asker());
  }

  /** What was agreed to: so many copies, and whether the last may go with them. */
  private record Agreed(EspritId esprit, long copies, boolean lasts) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(DissolveViews.AGREED, TERMS, DissolveOneCommand::agreed, this::dissolve));
  }

  private static Optional<Agreed> agreed(Pressed pressed) {
    Optional<Long> copies = pressed.argument(1).flatMap(DissolveOneCommand::count);
    return EspritOptions.pressed(pressed, 0)
        .flatMap(id ->
            copies.map(count ->
                new Agreed(
                    id,
                    count,
                    pressed.argument(2).filter(DissolveViews.LASTS::equals).isPresent())));
  }

  private Reply dissolve(Call call, Agreed agreed) {
    return views.of(
        dissolve.handle(
            new DissolveEsprits.Command(
                call.id(),
                call.asker().player(),
                Map.of(agreed.esprit(), agreed.copies()),
                agreed.lasts())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(DissolveOutcome.class, views::of));
  }
}
