package reve.app.session;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import reve.game.shared.DiceSource;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;

/** Where a session's chance comes from. */
public final class DiceSources {
  private static final int SEED_BYTES = 32;

  private DiceSources() {}

  /** A fresh seed for every command, from the operating system. */
  public static DiceSource unpredictable() {
    SecureRandom random = new SecureRandom();
    return (player, act) -> {
      byte[] seed = new byte[SEED_BYTES];
      random.nextBytes(seed);
      return new SeededDice(Seed.of(seed));
    };
  }

  /** The same chance in every session that gives the same number. */
  public static DiceSource fixed(long number) {
    byte[] master = ByteBuffer.allocate(SEED_BYTES).putLong(number).array();
    return SeededDice.fromMaster(Seed.of(master));
  }
}
