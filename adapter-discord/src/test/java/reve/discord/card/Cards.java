package reve.discord.card;

import java.util.Locale;

/** Esprits to draw in tests. */
final class Cards {
  static final CardWords WORDS =
      new CardWords(Locale.ENGLISH, "ATK", "DEF", "HP", "Power", "Lv", "NEW", "Leads");

  private Cards() {}

  static EspritCard card(String id, String art, String element, int tier) {
    return named("Ember of the Third Sleep", id, art, element, tier);
  }

  static EspritCard named(String name, String id, String art, String element, int tier) {
    return new EspritCard(
        id,
        name,
        art,
        new ElementLook(element, element, 0xC04020),
        new TierLook(tier, "Tier " + tier, 0xE0B040),
        new Figures(1_234, 987_654, 50_184_651_561L, 2_409_300L),
        new Holding(tier % 6, 12, 3, tier % 2 == 0),
        WORDS);
  }
}
