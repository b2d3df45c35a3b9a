package reve.game.dissolve;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.esprit.EspritId;
import reve.game.shared.Refusal;

/** Everything that can come of dissolving copies. */
public sealed interface DissolveOutcome {

  /** So many copies became this; of {@code lasts} none is left. */
  record Dissolved(
      Map<EspritId, Long> copies, Set<EspritId> lasts, Reward reward, Balances balances)
      implements DissolveOutcome {
    public Dissolved {
      copies = new TreeMap<>(copies);
      lasts = new TreeSet<>(lasts);
    }
  }

  record NotOwned(EspritId esprit) implements DissolveOutcome, Refusal {}

  record TooFew(EspritId esprit, long wanted, long owned) implements DissolveOutcome, Refusal {}

  record TooMany(long wanted, long most) implements DissolveOutcome, Refusal {}

  record Locked(EspritId esprit) implements DissolveOutcome, Refusal {}

  /** It is the last copy of a member of the team. */
  record InTeam(EspritId esprit) implements DissolveOutcome, Refusal {}

  /** The last copy would go with its level and stars, and the player has not agreed to that. */
  record LastCopy(EspritId esprit) implements DissolveOutcome, Refusal {}
}
