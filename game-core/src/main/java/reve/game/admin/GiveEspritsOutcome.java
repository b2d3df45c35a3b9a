package reve.game.admin;

import reve.game.esprit.EspritId;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;

/** Everything that can come of giving a player copies of an Esprit. */
public sealed interface GiveEspritsOutcome {
  record Given(
      PlayerId player,
      PlayerName name,
      EspritId esprit,
      long copiesBefore,
      long copiesAfter,
      int starsBefore,
      int starsAfter)
      implements GiveEspritsOutcome {}

  record NotPlaying(PlayerId player) implements GiveEspritsOutcome, Refusal {}

  record NoSuchEsprit(EspritId esprit) implements GiveEspritsOutcome, Refusal {}
}
