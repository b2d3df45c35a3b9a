package reve.game.esprit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name as it is searched and sorted: without case, accents and spaces around. */
public record PlainName(String value) implements Comparable<PlainName> {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORDS = Pattern.compile(" +");

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

  /**
   * How many letters have to be put in, left out or changed to make the other out of this name or
   * out of one of its words.
   */
  public int distanceTo(PlainName other) {
    return Stream.concat(Stream.of(value), WORDS.splitAsStream(value))
        .mapToInt(part -> distance(part, other.value))
        .min()
        .orElseThrow();
  }

  /** By Wagner and Fischer, with two rows of the table at a time. */
  private static int distance(String from, String to) {
    int[] before = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[to.length()];
  }

  @Override
  public int compareTo(PlainName other) {
    return value.compareTo(other.value);
  }
}
