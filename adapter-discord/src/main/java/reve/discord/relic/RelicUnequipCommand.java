package reve.discord.relic;

import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.item.ItemId;
import reve.game.relic.UnequipRelics;
import reve.game.shared.LimitRules;

/** {@code /relic unequip}: has an Esprit take off a relic, or everything it wears. */
public final class RelicUnequipCommand implements SlashCommand {
  private final UnequipRelics unequip;
  private final RelicViews views;
  private final Option<EspritId> esprit;
  private final Option<ItemId> relic;

  public RelicUnequipCommand(
      UnequipRelics unequip, RelicViews views, EspritOptions esprits, RelicOptions options) {
    this.unequip = unequip;
    this.views = views;
    this.esprit =
        esprits
            .usable(RelicViews.ESPRIT, (player, moment) -> each -> !each.stack().relics().isEmpty())
            .demanded();
    this.relic = options.worn(RelicViews.RELIC);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "relic", RelicViews.UNEQUIP, Terms.privately(LimitRules.GENERAL), esprit, relic);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        unequip.handle(
            new UnequipRelics.Command(
                call.id(), call.asker().player(), arguments.demand(esprit), arguments.get(relic))),
        call.asker());
  }
}
