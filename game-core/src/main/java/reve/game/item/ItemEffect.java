package reve.game.item;

import java.util.Locale;
import java.util.stream.Stream;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;

/** What becomes of an item that is used. */
public sealed interface ItemEffect {

  /** Restores so many points of energy. */
  record Energy(long points) implements ItemEffect {}

  /** Restores so many points of stamina. */
  record Stamina(long points) implements ItemEffect {}

  record Experience(long points) implements ItemEffect {}

  /** Becomes the fragments in it. */
  record Bundle() implements ItemEffect {}

  /** Becomes what chance finds in it. */
  record Chest() implements ItemEffect {}

  /** Is used by another act of the game, not by itself. */
  record Elsewhere(Place place) implements ItemEffect {}

  /** By which act an item is used. */
  enum Place {
    ECHO,
    FRAGMENT,
    AWAKENING,
    FUSION,
    SKILL,
    RELIC,
    CAPTURE,
    BUILDING
  }

  /** The same with as much experience as the host has it. */
  default ItemEffect under(Multipliers multipliers) {
    return this instanceof Experience(long points)
        ? new Experience(Math.max(1, multipliers.of(Multiplier.EXPERIENCE, points)))
        : this;
  }

  /** Whether the player can use it by itself. */
  default boolean isUsable() {
    return !(this instanceof Elsewhere);
  }

  /** Whether using it means to look into it. */
  default boolean isOpened() {
    return this instanceof Bundle || this instanceof Chest;
  }

  /**
   * Reads {@code energy:POINTS}, {@code stamina:POINTS}, {@code experience:POINTS}, {@code bundle},
   * {@code chest} or the place where it is used in small letters.
   */
  static ItemEffect parse(String text) {
    return switch (text) {
      case String energy when energy.startsWith("energy:") -> new Energy(points(energy));
      case String stamina when stamina.startsWith("stamina:") -> new Stamina(points(stamina));
      case String learned when learned.startsWith("experience:") -> new Experience(points(learned));
      case "bundle" -> new Bundle();
      case "chest" -> new Chest();
      default ->
          Stream.of(Place.values())
              .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(text))
              .findFirst()
              .map(Elsewhere::new)
              .orElseThrow(
                  () -> new IllegalArgumentException("no item is used as what is called " + text));
    };
  }

  private static long points(String text) {
    long points = Long.parseLong(text.substring(text.indexOf(':') + 1));
    if (points < 1) {
      throw new IllegalArgumentException("an item gives at least one point: " + text);
    }
    return points;
  }
}
