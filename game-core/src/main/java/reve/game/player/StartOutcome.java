package reve.game.player;

import java.time.Instant;
import reve.game.economy.Reward;
import reve.game.esprit.EspritId;
import reve.game.shared.Refusal;

/** Everything that can come of choosing a class and starting to play. */
public sealed interface StartOutcome {

  /** The game begins: the package is the player's, the first starter leads. */
  record Started(
      ClassId playerClass,
      EspritId leader,
      EspritId companion,
      Reward reward,
      long energy,
      long stamina)
      implements StartOutcome {}

  record AlreadyPlaying(Instant since) implements StartOutcome, Refusal {}

  record PolicyMissing() implements StartOutcome, Refusal {}

  record UnknownClass(ClassId playerClass) implements StartOutcome, Refusal {}
}
