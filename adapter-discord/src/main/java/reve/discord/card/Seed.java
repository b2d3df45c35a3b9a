package reve.discord.card;

/**
 * Variation grown from a text: the same text always gives the same draws, on every machine. Each
 * use takes a branch by name, so a new use does not disturb the others.
 */
final class Seed {
  private final long root;
  private long state;

  private Seed(long root) {
    this.root = root;
    this.state = root;
  }

  static Seed of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return new Seed(scramble(hash));
  }

  Seed branch(String name) {
    return new Seed(scramble(root ^ of(name).root * 31));
  }

  /** From 0 up to, but not reaching, 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** From 0 to {@code bound} − 1. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  boolean chance(double share) {
    return unit() < share;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    return scramble(state);
  }

  /** The mixing steps of SplitMix64. */
  private static long scramble(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
