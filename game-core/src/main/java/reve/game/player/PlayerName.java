package reve.game.player;

import java.text.Normalizer;

/** The name under which a player is shown: 1 to 32 characters, without control characters. */
public record PlayerName(String value) {
  private static final int LONGEST = 32;

  public PlayerName {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters: " + value);
    }
  }

  /**
   * The name as it can be shown: composed, without what is invisible or turns the writing around,
   * and cut to length; "?" when nothing is left.
   */
  public static PlayerName shown(String name) {
    String visible =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]", "")
            .strip();
    int end = Math.min(LONGEST, visible.length());
    if (end > 0 && Character.isHighSurrogate(visible.charAt(end - 1))) {
      end--;
    }
    String cut = visible.substring(0, end).strip();
    return new PlayerName(cut.isEmpty() ? "?" : cut);
  }
}
