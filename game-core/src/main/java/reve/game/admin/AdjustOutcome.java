package reve.game.admin;

import java.util.List;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;

/** Everything that can come of changing a number of a player's. */
public sealed interface AdjustOutcome {

  /** Done; {@code levels} are those that given experience led to. */
  record Adjusted(
      PlayerId player,
      PlayerName name,
      Measure measure,
      long before,
      long after,
      List<Integer> levels)
      implements AdjustOutcome {
    public Adjusted {
      levels = List.copyOf(levels);
    }
  }

  record NotPlaying(PlayerId player) implements AdjustOutcome, Refusal {}

  /** There is no such currency or item. */
  record NoSuchThing(Measure measure) implements AdjustOutcome, Refusal {}

  /** It is that much already. */
  record Unchanged(PlayerName name, Measure measure, long value)
      implements AdjustOutcome, Refusal {}

  /** A level is from 1 to the player's cap. */
  record LevelOutOfBounds(PlayerName name, int cap) implements AdjustOutcome, Refusal {}

  /** A cap is one that trials lead to, and not below the player's level. */
  record NoSuchCap(PlayerName name, List<Integer> possible) implements AdjustOutcome, Refusal {
    public NoSuchCap {
      possible = List.copyOf(possible);
    }
  }
}
