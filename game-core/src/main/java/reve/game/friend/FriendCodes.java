package reve.game.friend;

import java.util.Optional;
import reve.game.shared.PlayerId;

/** Which code each player is found by. */
public interface FriendCodes {
  Optional<FriendCode> of(PlayerId player);

  /** Whose code it is, whoever asks. */
  Optional<PlayerId> holder(FriendCode code);

  /** Gives the player a code of their own; the unit fails when somebody has it. */
  void give(PlayerId player, FriendCode code);
}
