package reve.game.fusion;

import java.util.Optional;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of a fusion. */
public sealed interface FusionOutcome {

  /**
   * Both copies are gone, and the result has come; with it what a first success is worth. {@code
   * again} is what the same two would cost once more, where they can be fused and paid for.
   */
  record Fused(
      EspritId first,
      EspritId second,
      EspritId result,
      boolean isNew,
      FusionOdds odds,
      Reward reward,
      Balances left,
      Optional<Price> again)
      implements FusionOutcome {}

  /** Both copies are gone; some fragments of their tier and a part of the price remain. */
  record Failed(
      EspritId first,
      EspritId second,
      FusionOdds odds,
      ItemId fragment,
      long fragments,
      Price refund,
      Balances left,
      Optional<Price> again)
      implements FusionOutcome {}

  record NotOwned(EspritId esprit) implements FusionOutcome, Refusal {}

  /** Fused with itself, an Esprit needs two copies. */
  record NeedsTwo(EspritId esprit) implements FusionOutcome, Refusal {}

  record DifferentTiers(EspritId first, EspritId second) implements FusionOutcome, Refusal {}

  record TierTooHigh(Tier tier, Tier highest) implements FusionOutcome, Refusal {}

  record Locked(EspritId esprit) implements FusionOutcome, Refusal {}

  /** It is the last copy of a member of the team. */
  record InTeam(EspritId esprit) implements FusionOutcome, Refusal {}

  /** The last copy would go with its level and stars, and the player has not agreed to that. */
  record LastCopy(EspritId esprit) implements FusionOutcome, Refusal {}

  record TooPoor(Price price, Balances held) implements FusionOutcome, Refusal {}

  record TooManyFragments(int wanted, int most) implements FusionOutcome, Refusal {}

  record TooFewItems(ItemId item, long wanted, long held) implements FusionOutcome, Refusal {}
}
