package reve.persistence.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what flows through. */
final class Checksum {
  private Checksum() {}

  static DigestOutputStream of(OutputStream out) {
    return new DigestOutputStream(out, sha256());
  }

  static DigestInputStream of(InputStream in) {
    return new DigestInputStream(in, sha256());
  }

  static String text(DigestOutputStream stream) {
    return HexFormat.of().formatHex(stream.getMessageDigest().digest());
  }

  static String text(DigestInputStream stream) {
    return HexFormat.of().formatHex(stream.getMessageDigest().digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has it", missing);
    }
  }
}
