package reve.discord.leveling;

import java.util.List;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.BreakOutcome;
import reve.game.shared.LimitRules;

/** {@code /limitbreak}: breaks the limit of an Esprit that has reached it. */
public final class LimitBreakCommand implements SlashCommand {
  private final BreakLimit breaking;
  private final LevelingViews views;
  private final Option<EspritId> esprit;

  public LimitBreakCommand(BreakLimit breaking, LevelingViews views, EspritOptions esprits) {
    this.breaking = breaking;
    this.views = views;
    this.esprit = esprits.any(LevelingViews.ESPRIT).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "leveling", LevelingViews.BREAK, Terms.privately(LimitRules.GENERAL), esprit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        breaking.handle(
            new BreakLimit.Command(call.id(), call.asker().player(), arguments.demand(esprit))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(BreakOutcome.class, views::of));
  }
}
