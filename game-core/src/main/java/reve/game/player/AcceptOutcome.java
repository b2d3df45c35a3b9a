package reve.game.player;

import java.time.Instant;
import reve.game.shared.Refusal;

/** Everything that can come of accepting the policy. */
public sealed interface AcceptOutcome {

  /** The policy is accepted, now or before; a class is still to be chosen. */
  record Accepted(int version) implements AcceptOutcome {}

  record AlreadyPlaying(Instant since) implements AcceptOutcome, Refusal {}
}
