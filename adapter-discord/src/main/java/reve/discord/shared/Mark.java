package reve.discord.shared;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What was agreed to as a few characters, since a custom id has no room for all of it. */
public final class Mark {
  private Mark() {}

  /** The same for the same text, and most likely another for another. */
  public static String of(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toString(sum.getValue(), Character.MAX_RADIX);
  }
}
