package reve.game.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.FindOwned.Use;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What fusing would cost and bring, and what it brought before. */
public final class ViewFusion {

  /** What would come of a wish. */
  public sealed interface Preview {

    /**
     * {@code lost} are the stacks of which no copy would be left; {@code refund} and {@code
     * consolation} remain of a failure.
     */
    record Possible(
        FusionOdds odds,
        Map<ItemId, Long> spent,
        List<Stack> lost,
        Balances held,
        Price refund,
        FusionRules.Consolation consolation)
        implements Preview {
      public Possible {
        lost = List.copyOf(lost);
      }
    }

    record Objected(FusionOutcome objection) implements Preview {}
  }

  /** What a tier costs, and how often it succeeds with equal elements and nothing added. */
  public record TierRate(Tier tier, Price price, BasisPoints success, BasisPoints different) {}

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Keepsakes keepsakes;
  private final FusionModifiers modifiers;
  private final FusionRecords records;
  private final Treasury treasury;

  public ViewFusion(
      UnitOfWork unitOfWork,
      Stacks stacks,
      Keepsakes keepsakes,
      FusionModifiers modifiers,
      FusionRecords records,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.keepsakes = keepsakes;
    this.modifiers = modifiers;
    this.records = records;
    this.treasury = treasury;
  }

  public Preview preview(PlayerId player, FuseEsprits.Wish wish) {
    return unitOfWork.ask(player, moment -> look(player, wish, moment));
  }

  private Preview look(PlayerId player, FuseEsprits.Wish wish, Moment moment) {
    FusionPlan plan =
        new FusionPlan(
            wish,
            stacks.find(player, wish.esprits()),
            moment.rules(Catalogue.class),
            moment.rules(FusionRules.class));
    Optional<FusionOutcome> objection = plan.objection(keepsakes.of(player));
    if (objection.isPresent()) {
      return new Preview.Objected(objection.get());
    }
    FusionOdds odds = plan.odds(modifiers.bonus(player, moment));
    Balances held = treasury.balances(player);
    FusionPlan agreed =
        new FusionPlan(wish.withLasts(), plan.owned(), plan.catalogue(), plan.rules());
    return agreed
        .shortage(odds, held, treasury.items(player))
        .<Preview>map(Preview.Objected::new)
        .orElseGet(() ->
            new Preview.Possible(
                odds,
                plan.spent(odds),
                plan.lasts().toList(),
                held,
                plan.refund(odds),
                plan.rules().consolationAt(odds.tier())));
  }

  /** Those of which so many copies can be fused. */
  public Use fusible(long copies) {
    return (player, moment) -> {
      FusionRules rules = moment.rules(FusionRules.class);
      Set<EspritId> kept = keepsakes.of(player);
      return each -> rules.canFuse(each, copies, kept);
    };
  }

  /** Those that can be fused with another, of which there have to be two for itself. */
  public Use fusibleWith(EspritId other) {
    return (player, moment) -> {
      Tier tier = moment.rules(Catalogue.class).get(other).tier();
      Predicate<Owned> one = fusible(1).by(player, moment);
      Predicate<Owned> both = fusible(2).by(player, moment);
      return each ->
          each.esprit().tier().equals(tier)
              && (each.esprit().id().equals(other) ? both : one).test(each);
    };
  }

  public List<TierRate> rates() {
    return unitOfWork.ask(moment -> {
      FusionRules rules = moment.rules(FusionRules.class);
      return IntStream.rangeClosed(1, rules.success().size())
          .mapToObj(Tier::new)
          .map(tier ->
              new TierRate(
                  tier,
                  rules.price(tier),
                  rules.successAt(tier),
                  new BasisPoints(
                      Math.max(
                          rules.chances().differentElements().of(rules.successAt(tier).value()),
                          rules.chances().floor().value()))))
          .toList();
    });
  }

  /** What a player tried last, newest first, and how it went in all. */
  public record History(List<FusionRecords.Line> last, FusionRecords.Tally tally) {
    public History {
      last = List.copyOf(last);
    }
  }

  public History history(PlayerId player) {
    return unitOfWork.ask(
        player,
        moment ->
            new History(
                records
                    .page(player, new Turn.First<>(), moment.rules(FusionRules.class).historySize())
                    .rows(),
                records.tally(player)));
  }
}
