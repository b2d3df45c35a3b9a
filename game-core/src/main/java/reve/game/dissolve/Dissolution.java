package reve.game.dissolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import reve.game.dissolve.DissolveOutcome.InTeam;
import reve.game.dissolve.DissolveOutcome.LastCopy;
import reve.game.dissolve.DissolveOutcome.Locked;
import reve.game.dissolve.DissolveOutcome.NotOwned;
import reve.game.dissolve.DissolveOutcome.TooFew;
import reve.game.dissolve.DissolveOutcome.TooMany;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;

/** Which copies may be dissolved, and what they become. */
record Dissolution(DissolveRules rules, Catalogue catalogue, Set<EspritId> kept) {

  /** The stacks with the copies that each gives, what they become, and of which none is left. */
  record Plan(Map<Stack, Long> copies, Reward reward, Set<EspritId> lasts) {}

  /** Why these copies cannot be dissolved; {@code agreed} that last copies may go. */
  Optional<DissolveOutcome> objection(
      Map<EspritId, Long> wanted, Map<EspritId, Stack> owned, boolean agreed) {
    long all = wanted.values().stream().mapToLong(Long::longValue).sum();
    if (all > rules.mostAtOnce()) {
      return Optional.of(new TooMany(all, rules.mostAtOnce()));
    }
    return wanted.entrySet().stream()
        .flatMap(entry ->
            objection(
                entry.getKey(),
                entry.getValue(),
                Optional.ofNullable(owned.get(entry.getKey())),
                agreed)
                .stream())
        .findFirst();
  }

  private Optional<DissolveOutcome> objection(
      EspritId esprit, long copies, Optional<Stack> owned, boolean agreed) {
    if (owned.isEmpty()) {
      return Optional.of(new NotOwned(esprit));
    }
    Stack stack = owned.get();
    if (stack.quantity() < copies) {
      return Optional.of(new TooFew(esprit, copies, stack.quantity()));
    }
    if (stack.locked()) {
      return Optional.of(new Locked(esprit));
    }
    if (stack.quantity() > copies) {
      return Optional.empty();
    }
    if (kept.contains(esprit)) {
      return Optional.of(new InTeam(esprit));
    }
    return agreed ? Optional.empty() : Optional.of(new LastCopy(esprit));
  }

  Plan plan(Map<EspritId, Long> wanted, Map<EspritId, Stack> owned) {
    Map<Stack, Long> copies = new LinkedHashMap<>();
    Set<EspritId> lasts = new TreeSet<>();
    Reward reward = Reward.NOTHING;
    for (Map.Entry<EspritId, Long> entry : wanted.entrySet()) {
      Stack stack = owned.get(entry.getKey());
      if (stack == null) {
        throw new IllegalStateException("not owned: " + entry.getKey());
      }
      copies.put(stack, entry.getValue());
      reward = reward.plus(rules.value(catalogue.get(entry.getKey()), entry.getValue()));
      if (stack.quantity() == entry.getValue()) {
        lasts.add(entry.getKey());
      }
    }
    return new Plan(copies, reward, lasts);
  }
}
