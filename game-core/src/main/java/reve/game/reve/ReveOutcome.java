package reve.game.reve;

import java.time.Instant;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.Refusal;

/** Everything that can come of a reve pull. */
public sealed interface ReveOutcome {

  /** The Esprit is the player's, {@code isNew} when it is their first of its kind. */
  record Pulled(EspritId esprit, Tier tier, boolean isNew, ChargeLevel charges)
      implements ReveOutcome {}

  /** All charges are used; the next one comes at {@code next}. */
  record NoCharge(long most, Instant next) implements ReveOutcome, Refusal {}
}
