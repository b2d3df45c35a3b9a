package reve.game.fusion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.fusion.FusionOutcome.DifferentTiers;
import reve.game.fusion.FusionOutcome.InTeam;
import reve.game.fusion.FusionOutcome.LastCopy;
import reve.game.fusion.FusionOutcome.Locked;
import reve.game.fusion.FusionOutcome.NeedsTwo;
import reve.game.fusion.FusionOutcome.NotOwned;
import reve.game.fusion.FusionOutcome.TierTooHigh;
import reve.game.fusion.FusionOutcome.TooFewItems;
import reve.game.fusion.FusionOutcome.TooManyFragments;
import reve.game.fusion.FusionOutcome.TooPoor;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Dice;

/** Two Esprits of a player that are to be fused, and whether they can be. */
record FusionPlan(
    FuseEsprits.Wish wish, Map<EspritId, Stack> owned, Catalogue catalogue, FusionRules rules) {

  /** How many copies each of the two stacks gives. */
  Map<Stack, Long> copies() {
    Map<Stack, Long> copies = new LinkedHashMap<>();
    Stream.of(wish.first(), wish.second())
        .flatMap(esprit -> stack(esprit).stream())
        .forEach(stack -> copies.merge(stack, 1L, Long::sum));
    return copies;
  }

  private Optional<Stack> stack(EspritId esprit) {
    return Optional.ofNullable(owned.get(esprit));
  }

  /** Only where nothing stands against it. */
  FusionOdds odds(BasisPoints leader) {
    return FusionOdds.of(
        catalogue.get(wish.first()),
        catalogue.get(wish.second()),
        wish.fragments(),
        wish.catalyst(),
        leader,
        rules);
  }

  /** What comes of it; the one roll behind fusing and trying out. */
  FusionRoll roll(FusionOdds odds, Dice dice) {
    if (dice.below("success", BasisPoints.WHOLE) < odds.rate().value()) {
      Element element = dice.pick("element", odds.becomes());
      return new FusionRoll.Success(
          dice.pick("esprit", rules.results(odds.tier(), element, catalogue)).id());
    }
    FusionRules.Consolation consolation = rules.consolationAt(odds.tier());
    return new FusionRoll.Failure(
        consolation.least()
            + dice.below("fragments", consolation.most() - consolation.least() + 1));
  }

  /** What a failure gives back. */
  Price refund(FusionOdds odds) {
    Map<CurrencyId, Amount> refund = new TreeMap<>();
    odds.price()
        .amounts()
        .forEach((id, amount) -> refund.put(id, new Amount(rules.refund().of(amount.value()))));
    return new Price(refund);
  }

  /** Why the two cannot be fused, whatever it costs. */
  Optional<FusionOutcome> objection(Set<EspritId> kept) {
    Optional<FusionOutcome> missing =
        Stream.of(wish.first(), wish.second())
            .filter(esprit -> stack(esprit).isEmpty())
            .findFirst()
            .map(NotOwned::new);
    if (missing.isPresent()) {
      return missing;
    }
    Optional<FusionOutcome> mismatch = mismatch();
    return mismatch.isPresent()
        ? mismatch
        : copies().entrySet().stream()
            .flatMap(entry -> objection(entry.getKey(), entry.getValue(), kept).stream())
            .findFirst();
  }

  /** What the same two would cost once more, if it can follow with what is left. */
  Optional<Price> again(FusionOdds odds, Set<EspritId> kept, Balances left) {
    Map<EspritId, Stack> rest = new HashMap<>();
    copies()
        .forEach((stack, taken) -> {
          if (stack.quantity() > taken) {
            rest.put(stack.esprit(), stack.withQuantity(stack.quantity() - taken));
          }
        });
    boolean follows =
        new FusionPlan(wish, rest, catalogue, rules).objection(kept).isEmpty()
            && left.cover(odds.price());
    return follows ? Optional.of(odds.price()) : Optional.empty();
  }

  /** Why nobody could fuse the two in this way, whoever owns them. */
  Optional<FusionOutcome> mismatch() {
    Esprit first = catalogue.get(wish.first());
    Esprit second = catalogue.get(wish.second());
    if (!first.tier().equals(second.tier())) {
      return Optional.of(new DifferentTiers(first.id(), second.id()));
    }
    if (!rules.canFuse(first.tier())) {
      return Optional.of(new TierTooHigh(first.tier(), rules.highest()));
    }
    if (wish.fragments() > rules.chances().mostFragments()) {
      return Optional.of(new TooManyFragments(wish.fragments(), rules.chances().mostFragments()));
    }
    return Optional.empty();
  }

  /** Why a stack cannot give so many copies. */
  static Optional<FusionOutcome> objection(Stack stack, long taken, Set<EspritId> kept) {
    if (stack.quantity() < taken) {
      return Optional.of(new NeedsTwo(stack.esprit()));
    }
    if (stack.locked()) {
      return Optional.of(new Locked(stack.esprit()));
    }
    return stack.quantity() == taken && kept.contains(stack.esprit())
        ? Optional.of(new InTeam(stack.esprit()))
        : Optional.empty();
  }

  /** The stacks of which no copy would be left. */
  Stream<Stack> lasts() {
    return copies().entrySet().stream()
        .filter(entry -> entry.getKey().quantity() == entry.getValue())
        .map(Map.Entry::getKey);
  }

  /** Why it is not to be done now: a last copy that is not agreed to, or what is too little. */
  Optional<FusionOutcome> shortage(FusionOdds odds, Balances held, Map<ItemId, Long> items) {
    if (!wish.lasts() && lasts().findAny().isPresent()) {
      return Optional.of(new LastCopy(lasts().findFirst().orElseThrow().esprit()));
    }
    if (!held.cover(odds.price())) {
      return Optional.of(new TooPoor(odds.price(), held));
    }
    return spent(odds).entrySet().stream()
        .filter(entry -> items.getOrDefault(entry.getKey(), 0L) < entry.getValue())
        .<FusionOutcome>map(entry ->
            new TooFewItems(
                entry.getKey(), entry.getValue(), items.getOrDefault(entry.getKey(), 0L)))
        .findFirst();
  }

  /** The items that it uses up. */
  Map<ItemId, Long> spent(FusionOdds odds) {
    if (odds.catalyst()) {
      return Map.of(rules.catalyst(), 1L);
    }
    return odds.fragments() == 0
        ? Map.of()
        : Map.of(Fragments.of(odds.tier()), (long) odds.fragments());
  }
}
