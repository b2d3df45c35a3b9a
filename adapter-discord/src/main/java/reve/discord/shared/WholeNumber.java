package reve.discord.shared;

import java.util.Optional;

/** A whole number as people type it. */
public final class WholeNumber {
  private WholeNumber() {}

  /** Nothing where it is none, or none within the bounds. */
  public static Optional<Long> of(String typed, long least, long most) {
    try {
      return Optional.of(Long.parseLong(typed.strip()))
          .filter(number -> least <= number && number <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The same where a smaller type has room for the bounds. */
  public static Optional<Integer> of(String typed, int least, int most) {
    return of(typed, (long) least, (long) most).map(Long::intValue);
  }
}
