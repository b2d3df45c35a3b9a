package reve.game.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Dice whose draws are SHA-256 of seed, name and try, taken without bias. */
public final class SeededDice implements Dice {
  private final Seed seed;
  private final byte[] seedBytes;

  public SeededDice(Seed seed) {
    this.seed = seed;
    this.seedBytes = seed.bytes();
  }

  /**
   * Dice of a question, which decide nothing: whoever knows the id could roll them beforehand, and
   * no player's own seed is spent.
   */
  public static Dice ofQuestion(CommandId id) {
    byte[] name = ("question:" + id.value()).getBytes(StandardCharsets.UTF_8);
    return new SeededDice(Seed.of(sha256().digest(name)));
  }

  /**
   * Dice that follow from one master seed, the player and the number of the act: unpredictable
   * while the master is secret, and the same in every run that fixes it.
   */
  public static DiceSource fromMaster(Seed master) {
    byte[] key = master.bytes();
    return (player, act) -> {
      MessageDigest digest = sha256();
      digest.update(key);
      byte[] place = ByteBuffer.allocate(16).putLong(player.value()).putLong(act).array();
      return new SeededDice(Seed.of(digest.digest(place)));
    };
  }

  @Override
  public Seed seed() {
    return seed;
  }

  @Override
  public long below(String name, long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("a bound is positive: " + bound);
    }
    // the largest multiple of the bound among 63-bit numbers; above it the draw would be biased
    long fair = Long.MAX_VALUE - (Long.MAX_VALUE % bound + 1) % bound;
    for (int attempt = 0; ; attempt++) {
      long number = number(name, attempt);
      if (number <= fair) {
        return number % bound;
      }
    }
  }

  private long number(String name, int attempt) {
    MessageDigest digest = sha256();
    digest.update(seedBytes);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update((byte) attempt);
    return ByteBuffer.wrap(digest.digest()).getLong() & Long.MAX_VALUE;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
