package reve.discord.team;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Use;
import reve.game.shared.LimitRules;
import reve.game.team.SetTeam;
import reve.game.team.TeamOutcome;

/** {@code /team set}: chooses the leader and up to two supports. */
public final class TeamSetCommand implements SlashCommand {
  private final SetTeam set;
  private final TeamViews views;
  private final Option<EspritId> leader;
  private final Option<EspritId> first;
  private final Option<EspritId> second;

  public TeamSetCommand(SetTeam set, TeamViews views, EspritOptions esprits) {
    this.set = set;
    this.views = views;
    List<Option<EspritId>> places =
        Stream.of(TeamViews.LEADER, TeamViews.FIRST, TeamViews.SECOND).map(esprits::any).toList();
    this.leader =
        esprits.usableBeside(TeamViews.LEADER, draft -> unplaced(draft, places)).demanded();
    this.first = esprits.usableBeside(TeamViews.FIRST, draft -> unplaced(draft, places));
    this.second = esprits.usableBeside(TeamViews.SECOND, draft -> unplaced(draft, places));
  }

  private static Use unplaced(Draft draft, List<Option<EspritId>> places) {
    Set<EspritId> placed =
        places.stream().map(draft::get).flatMap(Optional::stream).collect(toUnmodifiableSet());
    return (player, moment) -> each -> !placed.contains(each.esprit().id());
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "team", TeamViews.SET, Terms.privately(LimitRules.GENERAL), leader, first, second);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        set.handle(
            new SetTeam.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(leader),
                Stream.of(arguments.get(first), arguments.get(second))
                    .flatMap(Optional::stream)
                    .toList())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(TeamOutcome.class, views::of));
  }
}
