package reve.game.fusion;

import java.util.List;
import reve.game.economy.Price;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;

/**
 * The odds of fusing two Esprits, and how they come about; the one calculation behind preview and
 * result.
 */
public record FusionOdds(
    Tier tier,
    Price price,
    BasisPoints ofTier,
    boolean differentElements,
    int fragments,
    BasisPoints leader,
    boolean catalyst,
    BasisPoints rate,
    List<Element> becomes) {
  public FusionOdds {
    becomes = List.copyOf(becomes);
  }

  /** A catalyst makes the fusion sure, and spends no fragments. */
  static FusionOdds of(
      Esprit first,
      Esprit second,
      int fragments,
      boolean catalyst,
      BasisPoints leader,
      FusionRules rules) {
    Tier tier = first.tier();
    boolean different = first.element() != second.element();
    BasisPoints ofTier = rules.successAt(tier);
    int spent = catalyst ? 0 : fragments;
    return new FusionOdds(
        tier,
        rules.price(tier),
        ofTier,
        different,
        spent,
        leader,
        catalyst,
        catalyst
            ? new BasisPoints(BasisPoints.WHOLE)
            : rate(ofTier, different, spent, leader, rules),
        rules.becomes(first.element(), second.element()));
  }

  private static BasisPoints rate(
      BasisPoints ofTier, boolean different, int fragments, BasisPoints leader, FusionRules rules) {
    FusionRules.Chances chances = rules.chances();
    long byElements = different ? chances.differentElements().of(ofTier.value()) : ofTier.value();
    long raised =
        Math.max(byElements, chances.floor().value()) + fragments * chances.perFragment().value();
    long led = raised + leader.of(raised);
    return new BasisPoints(Math.min(led, chances.cap().value()));
  }
}
