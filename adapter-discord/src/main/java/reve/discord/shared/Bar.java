package reve.discord.shared;

/** How full something is, drawn in ten steps. */
public final class Bar {
  private static final int STEPS = 10;

  private Bar() {}

  /** Never full before it is, and never empty once there is anything. */
  public static String of(long part, long whole) {
    long filled = part >= whole ? STEPS : Math.ceilDiv(Math.max(0, part) * (STEPS - 1), whole);
    return "▰".repeat((int) filled) + "▱".repeat((int) (STEPS - filled));
  }
}
