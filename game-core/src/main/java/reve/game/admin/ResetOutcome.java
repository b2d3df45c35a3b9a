package reve.game.admin;

import reve.game.player.PlayerName;
import reve.game.privacy.Settlement.Taken;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;

/** Everything that can come of taking everything from a player. */
public sealed interface ResetOutcome {
  record Reset(PlayerId player, PlayerName name, Taken taken) implements ResetOutcome {}

  record NotPlaying(PlayerId player) implements ResetOutcome, Refusal {}

  /** What was typed to confirm it is not the player's name. */
  record NotConfirmed(PlayerName name, String typed) implements ResetOutcome, Refusal {}
}
