package reve.discordlocal.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone who mistyped a name may have meant. */
public final class Nearest {
  private static final int LETTERS_FOR_ONE_MISTAKE_MORE = 4;

  private Nearest() {}

  /** The candidate with the fewest mistakes, if any is close to what was typed. */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    var bearable = 1 + typed.length() / LETTERS_FOR_ONE_MISTAKE_MORE;
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= bearable || begins(typed, candidate))
        .min(Comparator.comparingInt(candidate -> distance(typed, candidate)));
  }

  private static boolean begins(String typed, String candidate) {
    return !typed.isEmpty() && candidate.regionMatches(true, 0, typed, 0, typed.length());
  }

  /** How many letters must be put in, taken out, changed or swapped with the next. */
  private static int distance(String one, String other) {
    var left = one.toLowerCase(Locale.ROOT);
    var right = other.toLowerCase(Locale.ROOT);
    var table = new int[left.length() + 1][right.length() + 1];
    for (var row = 0; row <= left.length(); row++) {
      for (var column = 0; column <= right.length(); column++) {
        table[row][column] = cell(table, left, right, row, column);
      }
    }
    return table[left.length()][right.length()];
  }

  private static int cell(int[][] table, String left, String right, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    var same = left.charAt(row - 1) == right.charAt(column - 1);
    var least =
        Math.min(
            table[row - 1][column - 1] + (same ? 0 : 1),
            1 + Math.min(table[row - 1][column], table[row][column - 1]));
    var swapped =
        row > 1
            && column > 1
            && left.charAt(row - 1) == right.charAt(column - 2)
            && left.charAt(row - 2) == right.charAt(column - 1);
    return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
  }
}
