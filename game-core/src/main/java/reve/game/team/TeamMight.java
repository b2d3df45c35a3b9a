package reve.game.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.leader.LeaderEffect;
import reve.game.leader.LeaderRules;
import reve.game.shared.Moment;

/** What a team can do: its leader's stars and bonuses, and the attack and defence of all. */
public record TeamMight(int stars, Map<LeaderEffect, Long> bonuses, long power) {
  public TeamMight {
    bonuses = Map.copyOf(bonuses);
  }

  /** A member that is owned no more adds nothing. */
  static TeamMight of(
      EspritId leader, List<EspritId> supports, Map<EspritId, Stack> owned, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    Optional<Stack> leading = Optional.ofNullable(owned.get(leader));
    Esprit esprit = catalogue.get(leader);
    return new TeamMight(
        leading.map(Stack::stars).orElse(0),
        leading
            .map(stack ->
                moment.rules(LeaderRules.class).of(esprit.element(), esprit.tier(), stack.stars()))
            .orElse(Map.of()),
        Stream.concat(Stream.of(leader), supports.stream())
            .flatMap(member -> Optional.ofNullable(owned.get(member)).stream())
            .mapToLong(stack -> power(stack.lead(catalogue)))
            .sum());
  }

  private static long power(Stats lead) {
    return lead.atk() + lead.def();
  }
}
