package reve.game.esprit;

import java.util.List;
import java.util.Map;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;

/**
 * An item that an Esprit's lead copy wears: it adds shares of one stat to another, and then raises
 * stats by shares of themselves. {@code stars} says how precious it is, nothing else.
 */
public record Relic(
    ItemId item, int stars, Map<Stat, BasisPoints> boosts, List<Conversion> conversions) {
  public Relic {
    boosts = Map.copyOf(boosts);
    conversions = List.copyOf(conversions);
  }

  /** This share of one stat is added to another, which takes nothing from the first. */
  public record Conversion(Stat from, Stat to, BasisPoints share) {}

  /** By which share of itself the stat rises. */
  public BasisPoints boost(Stat stat) {
    return boosts.getOrDefault(stat, BasisPoints.NONE);
  }
}
