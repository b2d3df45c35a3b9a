package reve.game.shared;

import java.util.HexFormat;

/** The 32 bytes from which all chance of one command follows. */
public record Seed(String hex) {
  private static final int BYTES = 32;

  public Seed {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("a seed has 32 bytes");
    }
    HexFormat.of().parseHex(hex);
  }

  public static Seed of(byte[] bytes) {
    return new Seed(HexFormat.of().formatHex(bytes));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
