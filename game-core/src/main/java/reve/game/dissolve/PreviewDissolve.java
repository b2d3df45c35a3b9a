package reve.game.dissolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Use;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Tier;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What dissolving copies would give and take. */
public final class PreviewDissolve {

  /** What would happen. */
  public sealed interface Answer {

    /** These copies would become the reward; with the last copy the stack would be lost. */
    record Possible(Map<EspritId, Long> copies, Map<EspritId, Stack> lost, Reward reward)
        implements Answer {
      public Possible {
        copies = new TreeMap<>(copies);
        lost = new TreeMap<>(lost);
      }
    }

    record Objected(DissolveOutcome objection) implements Answer {}

    /** Of the tier nothing is surplus: everything is locked or the only copy. */
    record NothingToSpare(Tier tier) implements Answer {}

    record TierTooHigh(Tier tier, Tier highest) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final CollectionIndex index;
  private final Keepsakes keepsakes;

  public PreviewDissolve(
      UnitOfWork unitOfWork, Stacks stacks, CollectionIndex index, Keepsakes keepsakes) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.index = index;
    this.keepsakes = keepsakes;
  }

  /** So many copies of one Esprit. */
  public Answer one(PlayerId player, EspritId esprit, long copies) {
    return unitOfWork.ask(
        player, moment -> look(player, Map.of(esprit, copies), rule(player, moment)));
  }

  /** The reserve copies of the fullest stacks of a tier, as many as dissolve at once. */
  public Answer surplus(PlayerId player, Tier tier) {
    return unitOfWork.ask(player, moment -> surplus(player, tier, moment));
  }

  /** Those of which so many copies may go, the last among them. */
  public Use dissolvable(long copies) {
    return (player, moment) -> {
      Dissolution rule = rule(player, moment);
      return each ->
          rule.objection(
                  Map.of(each.esprit().id(), copies),
                  Map.of(each.esprit().id(), each.stack()),
                  true)
              .isEmpty();
    };
  }

  private Dissolution rule(PlayerId player, Moment moment) {
    return new Dissolution(
        moment.rules(DissolveRules.class), moment.rules(Catalogue.class), keepsakes.of(player));
  }

  private Answer look(PlayerId player, Map<EspritId, Long> copies, Dissolution rule) {
    Map<EspritId, Stack> owned = stacks.find(player, copies.keySet());
    Optional<DissolveOutcome> objection = rule.objection(copies, owned, true);
    if (objection.isPresent()) {
      return new Answer.Objected(objection.get());
    }
    Dissolution.Plan plan = rule.plan(copies, owned);
    Map<EspritId, Stack> lost = new TreeMap<>(owned);
    lost.keySet().retainAll(plan.lasts());
    return new Answer.Possible(copies, lost, plan.reward());
  }

  private Answer surplus(PlayerId player, Tier tier, Moment moment) {
    DissolveRules rules = moment.rules(DissolveRules.class);
    if (tier.compareTo(rules.highestOfMany()) > 0) {
      return new Answer.TierTooHigh(tier, rules.highestOfMany());
    }
    Map<EspritId, Long> copies = new TreeMap<>();
    long left = rules.mostAtOnce();
    for (Stack stack : fullest(player, tier, rules, moment)) {
      long spare = Math.min(left, stack.quantity() - 1);
      if (spare > 0 && !stack.locked()) {
        copies.put(stack.esprit(), spare);
        left -= spare;
      }
    }
    return copies.isEmpty()
        ? new Answer.NothingToSpare(tier)
        : look(player, copies, rule(player, moment));
  }

  private Iterable<Stack> fullest(PlayerId player, Tier tier, DissolveRules rules, Moment moment) {
    return index
        .page(
            player,
            Scope.of(
                moment.rules(Catalogue.class).all().stream()
                    .filter(esprit -> esprit.tier().equals(tier))
                    .map(Esprit::id)
                    .collect(Collectors.toSet())),
            new Order.Largest(Measure.QUANTITY),
            new Turn.First<>(),
            rules.pageSize())
        .rows()
        .stream()
        .map(CollectionIndex.Row::stack)
        .toList();
  }
}
