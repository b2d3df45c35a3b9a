package reve.discord.playerclass;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.player.ClassId;
import reve.game.player.PlayerRules;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ChangeOutcome;
import reve.game.shared.LimitRules;
import reve.game.shared.Rulebooks;

/** {@code /class change}: chooses another class. */
public final class ClassChangeCommand implements SlashCommand {
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
    return CommandSpec.of(
        "playerclass", ClassViews.CHANGE, Terms.privately(LimitRules.GENERAL), chosen);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        change.handle(
            new ChangeClass.Command(call.id(), call.asker().player(), arguments.demand(chosen))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ChangeOutcome.class, views::of));
  }
}
