package reve.game.echo;

import java.util.Optional;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of opening an echo. */
public sealed interface EchoOutcome {

  /**
   * The Esprit is the player's, {@code isNew} when it is their first of its kind. It took the echo,
   * or a key; so many echoes of the kind and so many keys remain. It was the {@code opened}-th.
   * Something else may have lain in it.
   */
  record Opened(
      ItemId echo,
      boolean byKey,
      EspritId esprit,
      Tier tier,
      boolean isNew,
      Optional<ItemId> found,
      long echoes,
      long keys,
      long opened)
      implements EchoOutcome {}

  record NotAnEcho(ItemId item) implements EchoOutcome, Refusal {}

  record NoEcho(ItemId echo) implements EchoOutcome, Refusal {}

  record NoKey(ItemId key) implements EchoOutcome, Refusal {}
}
