package reve.discord.card;

import java.util.Locale;

/** Cards to draw before there is anyone to see them. */
final class Rehearsal {
  private static final CardWords WORDS =
      new CardWords(Locale.ENGLISH, "A", "D", "H", "P", "L", "N", "L");

  private Rehearsal() {}

  static EspritCard card(String art, String element) {
    return new EspritCard(
        "rehearsal-" + art,
        art,
        art,
        new ElementLook(element, element, 0x808080),
        new TierLook(TierLight.RAINBOW_FROM, art, 0x808080),
        new Figures(1_234, 56_789, 1, 2),
        Holding.FRESH,
        WORDS);
  }
}
