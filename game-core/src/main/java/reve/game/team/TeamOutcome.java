package reve.game.team;

import java.util.List;
import reve.game.esprit.EspritId;
import reve.game.shared.Refusal;

/** Everything that can come of putting a team together. */
public sealed interface TeamOutcome {
  record TeamSet(EspritId leader, List<EspritId> supports, boolean newLeader)
      implements TeamOutcome {
    public TeamSet {
      supports = List.copyOf(supports);
    }
  }

  record Same(EspritId leader, List<EspritId> supports) implements TeamOutcome, Refusal {
    public Same {
      supports = List.copyOf(supports);
    }
  }

  record NotOwned(EspritId esprit) implements TeamOutcome, Refusal {}

  record Twice(EspritId esprit) implements TeamOutcome, Refusal {}
}
