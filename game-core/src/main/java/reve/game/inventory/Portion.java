package reve.game.inventory;

/**
 * How many items are used, how much they give, and how much of what they would give is lost for
 * want of room; no item is used that would give nothing.
 */
public record Portion(int used, long given, long lost) {

  /** Of so many wanted, where each gives {@code each} and there is {@code room} for so much. */
  static Portion of(long room, long each, int wanted) {
    long space = Math.max(0, room);
    int used = (int) Math.min(wanted, Math.ceilDiv(space, each));
    long given = Math.min(space, used * each);
    return new Portion(used, given, used * each - given);
  }

  boolean changesNothing() {
    return used == 0;
  }
}
