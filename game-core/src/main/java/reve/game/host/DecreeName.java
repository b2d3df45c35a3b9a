package reve.game.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import reve.game.shared.Multiplier;
import reve.game.shared.PlayerId;

/**
 * What a decree is about; of each there is at most one. People are named by a hash, so that a ban
 * outlives the deletion of all that is known about them.
 */
public record DecreeName(String value) {
  public static final DecreeName MAINTENANCE = new DecreeName("maintenance");

  public static DecreeName closing(String feature) {
    return new DecreeName("closing:" + feature);
  }

  public static DecreeName scaling(Multiplier multiplier) {
    return new DecreeName("scaling:" + multiplier.name().toLowerCase(Locale.ROOT));
  }

  public static DecreeName banOfServer(long guild) {
    return new DecreeName("server:" + guild);
  }

  public static DecreeName banOf(PlayerId player) {
    return new DecreeName("player:" + hash("reve " + player.value()));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
