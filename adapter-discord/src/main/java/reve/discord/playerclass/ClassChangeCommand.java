package reve.discord.playerclass;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.economy.PriceTag;
import reve.game.player.ClassId;
import reve.game.player.PlayerRules;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ChangeOutcome;
import reve.game.shared.LimitRules;
import reve.game.shared.Rulebooks;

/** {@code /class change}: shows what another class costs, and changes to it. */
public final class ClassChangeCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ChangeClass change;
  private final ClassViews views;
  private final Option<ClassId> chosen;

  public ClassChangeCommand(ChangeClass change, ClassViews views, Rulebooks rulebooks) {
    this.change = change;
    this.views = views;
    this.chosen =
        Option.choice(
                ClassViews.CLASS,
                () -> offers(rulebooks.inForce().of(PlayerRules.class)),
                typed -> Parsed.by(ClassId::new, typed))
            .demanded();
  }

  private static List<Offer> offers(PlayerRules rules) {
    return rules.classes().stream()
        .map(each -> new Offer(each.id().value(), each.names()))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("playerclass", ClassViews.CHANGE, TERMS, chosen);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return change(call, new Agreed(arguments.demand(chosen), Optional.empty()));
  }

  /** Which class was chosen, and the price that was agreed to, if one was shown. */
  private record Agreed(ClassId to, Optional<PriceTag> price) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(ClassViews.AGREED, TERMS, ClassChangeCommand::agreed, this::change));
  }

  private static Optional<Agreed> agreed(Pressed pressed) {
    return pressed
        .argument(0)
        .filter(id -> !id.isBlank())
        .map(ClassId::new)
        .map(to -> new Agreed(to, pressed.argument(1).map(PriceTag::new)));
  }

  private Reply change(Call call, Agreed agreed) {
    return views.of(
        change.handle(
            new ChangeClass.Command(call.id(), call.asker().player(), agreed.to(), agreed.price())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ChangeOutcome.class, views::of));
  }
}
