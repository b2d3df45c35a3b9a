package reve.game.esprit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;

/** Where every feature hands Esprits to players: the one place in which stacks grow. */
public final class Menagerie {
  static final CurrencyId VIRELITE = new CurrencyId("virelite");

  private final Stacks stacks;
  private final Treasury treasury;

  public Menagerie(Stacks stacks, Treasury treasury) {
    this.stacks = stacks;
    this.treasury = treasury;
  }

  /**
   * Adds one copy for each mention and answers which Esprits the player had not owned. Copies
   * beyond a full stack dissolve into virelite.
   */
  public Set<EspritId> gain(PlayerId player, List<EspritId> copies, String reason, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    Map<EspritId, Long> wanted =
        copies.stream()
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    Map<EspritId, Stack> owned = stacks.find(player, wanted.keySet());
    Map<Stack, Stats> saved = new LinkedHashMap<>();
    Map<EspritId, Long> gained = new TreeMap<>();
    long surplusVirelite = 0;
    long power = 0;
    for (Map.Entry<EspritId, Long> entry : wanted.entrySet()) {
      Optional<Stack> before = Optional.ofNullable(owned.get(entry.getKey()));
      long held = before.map(Stack::quantity).orElse(0L);
      long added = Math.min(entry.getValue(), Stack.MAX_QUANTITY - held);
      surplusVirelite += (entry.getValue() - added) * dissolveValue(catalogue, entry.getKey());
      if (added > 0) {
        Stack after =
            before
                .map(stack -> stack.withQuantity(held + added))
                .orElseGet(() -> Stack.fresh(entry.getKey(), added, unit.now()));
        saved.put(after, after.lead(catalogue));
        gained.put(entry.getKey(), added);
        power += after.power(catalogue) - before.map(stack -> stack.power(catalogue)).orElse(0L);
      }
    }
    Set<EspritId> firsts = new HashSet<>(gained.keySet());
    firsts.removeAll(owned.keySet());
    if (!saved.isEmpty()) {
      stacks.save(player, saved);
      unit.journal().record(new EspritsGained(player, gained, firsts, power, reason));
    }
    if (surplusVirelite > 0) {
      Reward virelite = new Reward(Map.of(VIRELITE, new Amount(surplusVirelite)), Map.of());
      grant(player, virelite, LedgerReason.SURPLUS_DISSOLVED, unit);
    }
    return firsts;
  }

  /**
   * Takes copies away, reserve copies first, and forgets stacks of which none is left, whose relics
   * the player has back; the caller has refused already what may not be taken.
   */
  public void consume(PlayerId player, Map<Stack, Long> copies, String reason, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    Map<Stack, Stats> saved = new LinkedHashMap<>();
    Map<EspritId, Long> consumed = new TreeMap<>();
    Map<ItemId, Long> returned = new TreeMap<>(Comparator.comparing(ItemId::value));
    Set<EspritId> lasts = new HashSet<>();
    long power = 0;
    for (Map.Entry<Stack, Long> entry : copies.entrySet()) {
      Stack before = entry.getKey();
      long left = before.quantity() - entry.getValue();
      power += before.power(catalogue);
      consumed.put(before.esprit(), entry.getValue());
      if (left == 0) {
        lasts.add(before.esprit());
        before.relics().forEach(relic -> returned.merge(relic, 1L, Long::sum));
      } else {
        Stack after = before.withQuantity(left);
        saved.put(after, after.lead(catalogue));
        power -= after.power(catalogue);
      }
    }
    if (!saved.isEmpty()) {
      stacks.save(player, saved);
    }
    if (!lasts.isEmpty()) {
      stacks.remove(player, lasts);
    }
    unit.journal().record(new EspritsConsumed(player, consumed, lasts, power, reason));
    if (!returned.isEmpty()) {
      grant(player, new Reward(Map.of(), returned), LedgerReason.RELIC, unit);
    }
  }

  /** Puts the stack as it has grown in place of what it was, and answers by how much power. */
  public long grow(PlayerId player, Stack before, Stack after, Unit unit) {
    Catalogue catalogue = unit.rules(Catalogue.class);
    stacks.save(player, Map.of(after, after.lead(catalogue)));
    return after.power(catalogue) - before.power(catalogue);
  }

  private void grant(PlayerId player, Reward reward, LedgerReason reason, Unit unit) {
    treasury.grant(player, treasury.balances(player), reward, reason, unit);
  }

  private static long dissolveValue(Catalogue catalogue, EspritId esprit) {
    return catalogue.traits(catalogue.get(esprit).tier()).dissolveVirelite();
  }
}
