package reve.game.esprit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched and sorted: without case, accents and spaces around. */
public record PlainName(String value) implements Comparable<PlainName> {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public static PlainName of(String text) {
    String letters = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    // upper case first, since only there ß and ss are the same
    return new PlainName(
        MARKS.matcher(letters).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  public boolean contains(PlainName part) {
    return value.contains(part.value);
  }

  boolean startsWith(PlainName beginning) {
    return value.startsWith(beginning.value);
  }

  @Override
  public int compareTo(PlainName other) {
    return value.compareTo(other.value);
  }
}
