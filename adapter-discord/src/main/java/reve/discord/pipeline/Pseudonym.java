package reve.discord.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import reve.game.shared.PlayerId;

/** A player's name in logs and limits, which are kept about people who accepted nothing yet. */
final class Pseudonym {
  private static final int BYTES = 8;

  private Pseudonym() {}

  static String of(PlayerId player) {
    try {
      byte[] id = Long.toString(player.value()).getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
