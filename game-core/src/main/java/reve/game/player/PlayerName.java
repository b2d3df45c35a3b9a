package reve.game.player;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a player is shown: 1 to 32 characters, without control characters. */
public record PlayerName(String value) {
  private static final int LONGEST = 32;

  /**
   * Controls, format characters such as those that turn the writing around, private and unassigned
   * characters, lone halves of a pair, and what Unicode calls ignorable though it counts it as a
   * letter or a mark; also the empty Braille cell. White space is not among them.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          """
          [\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\
          \\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}&&[^\\s]]\
          """);

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  public PlayerName {
    if (value.isBlank()
        || value.length() > LONGEST
        || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a name has 1 to " + LONGEST + " characters, none of them a control: " + value);
    }
  }

  /**
   * The name as it can be shown: composed, on one line, without what is invisible or turns the
   * writing around, and cut to length; "?" when nothing is left.
   */
  public static PlayerName shown(String name) {
    String visible = INVISIBLE.matcher(name).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFKC);
    String line = SPACE.matcher(composed).replaceAll(" ").strip();
    int end = Math.min(LONGEST, line.length());
    if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    String cut = line.substring(0, end).strip();
    return new PlayerName(cut.isEmpty() ? "?" : cut);
  }
}
