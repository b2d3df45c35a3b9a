package reve.game.esprit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import reve.game.item.ItemId;

/**
 * All copies of one Esprit that a player owns: one lead copy with stars, level, limit breaks and
 * the relics it wears, and reserve copies with stars only.
 */
public record Stack(
    EspritId esprit,
    long quantity,
    int stars,
    int level,
    int limitBreaks,
    boolean locked,
    Instant since,
    List<ItemId> relics) {
  public static final long MAX_QUANTITY = 999_999;
  public static final int MAX_STARS = 5;
  public static final int MAX_LEVEL = 200;
  public static final int MAX_LIMIT_BREAKS = 8;
  public static final int MOST_RELICS = 4;

  public Stack {
    relics = List.copyOf(relics);
    demand(1 <= quantity && quantity <= MAX_QUANTITY, "quantity", quantity);
    demand(0 <= stars && stars <= MAX_STARS, "stars", stars);
    demand(1 <= level && level <= MAX_LEVEL, "level", level);
    demand(0 <= limitBreaks && limitBreaks <= MAX_LIMIT_BREAKS, "limit breaks", limitBreaks);
    demand(relics.size() <= MOST_RELICS, "relics", relics.size());
    demand(new HashSet<>(relics).size() == relics.size(), "different relics", relics.size());
  }

  /** One that wears nothing. */
  public Stack(
      EspritId esprit,
      long quantity,
      int stars,
      int level,
      int limitBreaks,
      boolean locked,
      Instant since) {
    this(esprit, quantity, stars, level, limitBreaks, locked, since, List.of());
  }

  private static void demand(boolean holds, String what, long value) {
    if (!holds) {
      throw new IllegalArgumentException(what + " out of bounds: " + value);
    }
  }

  /** The first copies of an Esprit, as they are found. */
  public static Stack fresh(EspritId esprit, long quantity, Instant since) {
    return new Stack(esprit, quantity, 0, 1, 0, false, since);
  }

  public Stack withQuantity(long changed) {
    return new Stack(esprit, changed, stars, level, limitBreaks, locked, since, relics);
  }

  public Stack lockedAs(boolean changed) {
    return new Stack(esprit, quantity, stars, level, limitBreaks, changed, since, relics);
  }

  public Stack withStars(int changed) {
    return new Stack(esprit, quantity, changed, level, limitBreaks, locked, since, relics);
  }

  public Stack withLevel(int changed) {
    return new Stack(esprit, quantity, stars, changed, limitBreaks, locked, since, relics);
  }

  public Stack withLimitBreaks(int changed) {
    return new Stack(esprit, quantity, stars, level, changed, locked, since, relics);
  }

  /** Wearing one more relic. */
  public Stack wearing(ItemId relic) {
    List<ItemId> worn = new ArrayList<>(relics);
    worn.add(relic);
    return withRelics(worn);
  }

  public Stack withRelics(List<ItemId> changed) {
    return new Stack(esprit, quantity, stars, level, limitBreaks, locked, since, changed);
  }

  public Stats lead(Catalogue catalogue) {
    Stats grown = catalogue.growth().lead(catalogue.get(esprit).base(), stars, level, limitBreaks);
    return relics.isEmpty() ? grown : catalogue.relics().worn(relics, grown);
  }

  /** The power of all copies together. */
  public long power(Catalogue catalogue) {
    long reserve = catalogue.growth().reserve(catalogue.get(esprit).base(), stars).power();
    return lead(catalogue).power() + reserve * (quantity - 1);
  }
}
