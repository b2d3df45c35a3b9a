package reve.game.friend;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import reve.game.shared.Dice;

/** By which a player is found: eight characters of Crockford's base 32, such as 7K3M9QXA. */
public record FriendCode(String value) {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final int BITS_EACH = 5;
  private static final long ALL = 1L << (LENGTH * BITS_EACH);
  private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");

  public FriendCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a friend code has " + LENGTH + " of the characters " + DIGITS + ": " + value);
    }
  }

  /**
   * What somebody typed, as forgiving as Crockford would have it: in any case, with dashes and
   * spaces anywhere, O for 0, and I or L for 1.
   */
  public static Optional<FriendCode> read(String typed) {
    String plain =
        SEPARATORS
            .matcher(typed)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return Optional.of(plain).filter(code -> FORM.matcher(code).matches()).map(FriendCode::new);
  }

  /** One of all there are. */
  static FriendCode draw(String name, Dice dice) {
    long number = dice.below(name, ALL);
    StringBuilder code = new StringBuilder(LENGTH);
    for (int place = LENGTH - 1; place >= 0; place--) {
      int digit = (int) (number >>> (place * BITS_EACH)) & (DIGITS.length() - 1);
      code.append(DIGITS.charAt(digit));
    }
    return new FriendCode(code.toString());
  }
}
