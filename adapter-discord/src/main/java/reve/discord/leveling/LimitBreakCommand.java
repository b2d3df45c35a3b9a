package reve.discord.leveling;

import java.util.List;
import java.util.Optional;
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
import reve.game.economy.PriceTag;
import reve.game.esprit.EspritId;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.BreakOutcome;
import reve.game.shared.LimitRules;

/** {@code /limitbreak}: shows what breaking the limit of an Esprit takes, and breaks it. */
public final class LimitBreakCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final BreakLimit breaking;
  private final LevelingViews views;
  private final Option<EspritId> esprit;

  public LimitBreakCommand(BreakLimit breaking, LevelingViews views, EspritOptions esprits) {
    this.breaking = breaking;
    this.views = views;
    this.esprit = esprits.usable(LevelingViews.ESPRIT, breaking::breakable).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("leveling", LevelingViews.BREAK, TERMS, esprit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return breakLimit(call, new Agreed(arguments.demand(esprit), Optional.empty()));
  }

  /** Which Esprit it is, and the price that was agreed to, if one was shown. */
  private record Agreed(EspritId esprit, Optional<PriceTag> price) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(LevelingViews.AGREED, TERMS, LimitBreakCommand::agreed, this::breakLimit));
  }

  private static Optional<Agreed> agreed(Pressed pressed) {
    return EspritOptions.pressed(pressed, 0)
        .map(id -> new Agreed(id, pressed.argument(1).map(PriceTag::new)));
  }

  private Reply breakLimit(Call call, Agreed agreed) {
    return views.of(
        breaking.handle(
            new BreakLimit.Command(
                call.id(), call.asker().player(), agreed.esprit(), agreed.price())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(BreakOutcome.class, views::of));
  }
}
