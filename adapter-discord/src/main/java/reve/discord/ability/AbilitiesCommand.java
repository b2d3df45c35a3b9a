package reve.discord.ability;

import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.ability.ViewAbilities;
import reve.game.esprit.EspritId;
import reve.game.shared.LimitRules;

/** {@code /abilities}: what an Esprit does in a fight. */
public final class AbilitiesCommand implements SlashCommand {
  private final ViewAbilities view;
  private final AbilityViews views;
  private final Option<EspritId> esprit;

  public AbilitiesCommand(ViewAbilities view, AbilityViews views, EspritOptions esprits) {
    this.view = view;
    this.views = views;
    this.esprit = esprits.anyone(AbilityViews.ESPRIT).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "ability", AbilityViews.ABILITIES, Terms.privately(LimitRules.GENERAL), esprit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.handle(arguments.demand(esprit)), call.asker());
  }
}
