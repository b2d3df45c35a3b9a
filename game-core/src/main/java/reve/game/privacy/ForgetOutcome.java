package reve.game.privacy;

import reve.game.shared.Refusal;

/** Everything that can come of asking to be forgotten. */
public sealed interface ForgetOutcome {
  record Forgotten() implements ForgetOutcome {}

  record NothingKept() implements ForgetOutcome, Refusal {}
}
