package reve.game.team;

import java.util.List;
import java.util.Optional;
import reve.game.esprit.EspritId;
import reve.game.shared.Refusal;

/** Everything that can come of putting a team together. */
public sealed interface TeamOutcome {
  /** What changed was not kept by programs of earlier releases. */
  record TeamSet(
      EspritId leader, List<EspritId> supports, boolean newLeader, Optional<Change> change)
      implements TeamOutcome {
    public TeamSet {
      supports = List.copyOf(supports);
    }
  }

  /** What the team could do, and can do now. */
  record Change(TeamMight before, TeamMight after) {}

  record Same(EspritId leader, List<EspritId> supports) implements TeamOutcome, Refusal {
    public Same {
      supports = List.copyOf(supports);
    }
  }

  record NotOwned(EspritId esprit) implements TeamOutcome, Refusal {}

  record Twice(EspritId esprit) implements TeamOutcome, Refusal {}
}
