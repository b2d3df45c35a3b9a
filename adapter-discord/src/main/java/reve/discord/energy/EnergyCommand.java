package reve.discord.energy;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.energy.ViewEnergy;
import reve.game.shared.LimitRules;

/** {@code /energy}: how much energy and stamina there is, and when they are full. */
public final class EnergyCommand implements SlashCommand {
  private final ViewEnergy energy;
  private final EnergyViews views;

  public EnergyCommand(ViewEnergy energy, EnergyViews views) {
    this.energy = energy;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("energy", "energy", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(energy.handle(call.asker().player()), call.asker());
  }
}
