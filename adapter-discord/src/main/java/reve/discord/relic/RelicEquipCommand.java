package reve.discord.relic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import reve.game.item.ItemId;
import reve.game.relic.EquipRelics;
import reve.game.relic.RelicOutcome;
import reve.game.relic.ViewRelics;
import reve.game.shared.LimitRules;

/**
 * {@code /relic equip}: has an Esprit put on up to four relics; with none named it shows which ones
 * there are to put on.
 */
public final class RelicEquipCommand implements SlashCommand {
  private final EquipRelics equip;
  private final ViewRelics view;
  private final RelicViews views;
  private final Option<EspritId> esprit;
  private final List<Option<ItemId>> relics;

  public RelicEquipCommand(
      EquipRelics equip,
      ViewRelics view,
      RelicViews views,
      EspritOptions esprits,
      RelicOptions options) {
    this.equip = equip;
    this.view = view;
    this.views = views;
    this.esprit = esprits.any(RelicViews.ESPRIT).demanded();
    this.relics =
        Stream.of(RelicViews.RELIC, "relic2", "relic3", "relic4").map(options::atHand).toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "relic",
        RelicViews.EQUIP,
        Terms.privately(LimitRules.GENERAL),
        Stream.concat(Stream.of(esprit), relics.stream()).toArray(Option<?>[]::new));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    EspritId wearer = arguments.demand(esprit);
    List<ItemId> named = relics.stream().map(arguments::get).flatMap(Optional::stream).toList();
    return named.isEmpty()
        ? views.of(view.fitting(call.asker().player(), wearer), wearer, call.asker())
        : views.of(
            equip.handle(new EquipRelics.Command(call.id(), call.asker().player(), wearer, named)),
            call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(RelicOutcome.class, views::of));
  }
}
