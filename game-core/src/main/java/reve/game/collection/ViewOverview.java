package reve.game.collection;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.codex.Codex;
import reve.game.codex.CodexMilestone;
import reve.game.codex.CodexRules;
import reve.game.collection.CollectionIndex.Order.Listed;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.collection.CollectionIndex.Spread;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What a player's collection comes to as a whole. */
public final class ViewOverview {

  /**
   * {@code all} is how many Esprits can be met, {@code ever} how many the player ever owned, {@code
   * stars} how many stacks have so many stars; the next milestone is missing where all are reached.
   */
  public record Answer(
      Totals totals,
      int all,
      long value,
      ElementShares shares,
      Map<Element, ElementRank> ranks,
      CollectionBalance balance,
      Map<Integer, Long> stars,
      List<Rare> rarest,
      int ever,
      Optional<Milestone> next) {
    public Answer {
      ranks = Map.copyOf(ranks);
      stars = Map.copyOf(stars);
      rarest = List.copyOf(rarest);
    }
  }

  public record Rare(Esprit esprit, Stack stack) {}

  /** A milestone and how many Esprits it takes. */
  public record Milestone(CodexMilestone milestone, int target) {}

  private final UnitOfWork unitOfWork;
  private final CollectionIndex index;
  private final CollectionStats stats;
  private final Codex codex;

  public ViewOverview(
      UnitOfWork unitOfWork, CollectionIndex index, CollectionStats stats, Codex codex) {
    this.unitOfWork = unitOfWork;
    this.index = index;
    this.stats = stats;
    this.codex = codex;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  private Answer look(PlayerId player, Moment moment) {
    CollectionRules rules = moment.rules(CollectionRules.class);
    Catalogue catalogue = moment.rules(Catalogue.class);
    Totals totals = stats.of(player);
    Spread spread = index.spread(player, catalogue.all());
    ElementShares shares = ElementShares.of(spread.byElement(), catalogue);
    int ever = codex.ever(player);
    return new Answer(
        totals,
        catalogue.size(),
        rules.worth().of(totals, spread),
        shares,
        ranks(shares, rules),
        rules.balance().of(shares),
        spread.byStars(),
        rarest(player, catalogue, rules.rarest()),
        ever,
        moment
            .rules(CodexRules.class)
            .next(ever, catalogue)
            .map(next -> new Milestone(next, next.target(catalogue))));
  }

  private static Map<Element, ElementRank> ranks(ElementShares shares, CollectionRules rules) {
    Map<Element, ElementRank> ranks = new EnumMap<>(Element.class);
    shares
        .byElement()
        .forEach((element, share) -> ranks.put(element, rules.ranks().of(share.completion())));
    return ranks;
  }

  /** Those of the highest tiers. */
  private List<Rare> rarest(PlayerId player, Catalogue catalogue, int most) {
    Listed byTier =
        new Listed(
            catalogue.all().stream()
                .sorted(Comparator.comparing(Esprit::tier).reversed().thenComparing(Esprit::id))
                .map(Esprit::id)
                .toList());
    return index.page(player, Scope.ALL, byTier, new Turn.First<>(), most).rows().stream()
        .map(CollectionIndex.Row::stack)
        .map(stack -> new Rare(catalogue.get(stack.esprit()), stack))
        .toList();
  }
}
