package reve.discord.dissolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voices;
import reve.game.dissolve.DissolveEsprits;
import reve.game.dissolve.DissolveRules;
import reve.game.dissolve.PreviewDissolve;
import reve.game.dissolve.PreviewDissolve.Answer;
import reve.game.dissolve.PreviewDissolve.Answer.Possible;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Tier;
import reve.game.shared.LimitRules;

/** {@code /dissolve many}: dissolves the surplus copies of a tier. */
public final class DissolveManyCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final DissolveEsprits dissolve;
  private final PreviewDissolve preview;
  private final DissolveViews views;
  private final Option<Tier> tier;

  public DissolveManyCommand(
      DissolveEsprits dissolve, PreviewDissolve preview, DissolveViews views, Voices voices) {
    this.dissolve = dissolve;
    this.preview = preview;
    this.views = views;
    this.tier =
        Option.choice(DissolveViews.TIER, () -> offers(voices), KindOptions::tier).demanded();
  }

  private static List<Offer> offers(Voices voices) {
    return IntStream.rangeClosed(1, voices.rules(DissolveRules.class).highestOfMany().value())
        .mapToObj(Tier::new)
        .map(each ->
            new Offer(
                String.valueOf(each.value()), voices.rules(Catalogue.class).traits(each).names()))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("dissolve", DissolveViews.MANY, TERMS, tier);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return show(call, arguments.demand(tier));
  }

  private Reply show(Call call, Tier wanted) {
    return views.many(preview.surplus(call.asker().player(), wanted), wanted, call.asker());
  }

  /** What was agreed to: the surplus of a tier as it was when it was shown. */
  private record Agreed(Tier tier, String mark) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(DissolveViews.AGREED, TERMS, DissolveManyCommand::agreed, this::dissolve));
  }

  private static Optional<Agreed> agreed(Pressed pressed) {
    return pressed
        .argument(0)
        .flatMap(text -> WholeNumber.of(text, 1, Tier.HIGHEST).map(Tier::new))
        .flatMap(wanted -> pressed.argument(1).map(mark -> new Agreed(wanted, mark)));
  }

  /** Asks anew where the surplus is no longer what was agreed to. */
  private Reply dissolve(Call call, Agreed agreed) {
    Answer now = preview.surplus(call.asker().player(), agreed.tier());
    return now instanceof Possible possible
            && DissolveViews.mark(possible.copies()).equals(agreed.mark())
        ? views.of(
            dissolve.handle(
                new DissolveEsprits.Command(
                    call.id(), call.asker().player(), possible.copies(), false)),
            call.asker())
        : show(call, agreed.tier());
  }
}
