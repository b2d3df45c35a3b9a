package reve.discord.shared;

import java.util.Locale;
import reve.discord.card.CardWords;
import reve.discord.card.ElementLook;
import reve.discord.card.EspritCard;
import reve.discord.card.Figures;
import reve.discord.card.Holding;
import reve.discord.card.TierLook;
import reve.discord.text.Voice;
import reve.game.esprit.Catalogue;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.esprit.TierTraits;

/** Esprits as they sit for their pictures. */
public final class Portraits {
  private Portraits() {}

  /** As the catalogue knows it. */
  public static EspritCard unowned(Esprit esprit, Voice voice) {
    return card(esprit, Holding.NONE, esprit.base(), esprit.base().power(), voice);
  }

  /** One copy, just come. */
  public static EspritCard fresh(Esprit esprit, Voice voice) {
    Stats stats = voice.rules(Catalogue.class).growth().reserve(esprit.base(), 0);
    return card(esprit, Holding.FRESH, stats, stats.power(), voice);
  }

  /** As its player has made it; {@code power} is that of all copies. */
  public static EspritCard owned(Esprit esprit, Stack stack, Stats lead, long power, Voice voice) {
    Holding holding = new Holding(stack.stars(), stack.level(), stack.quantity(), stack.locked());
    return card(esprit, holding, lead, power, voice);
  }

  private static EspritCard card(
      Esprit esprit, Holding holding, Stats stats, long power, Voice voice) {
    ElementTraits element = voice.traits(esprit.element());
    TierTraits tier = voice.traits(esprit.tier());
    return new EspritCard(
        esprit.id().value(),
        voice.name(esprit),
        esprit.art(),
        new ElementLook(
            esprit.element().name().toLowerCase(Locale.ROOT),
            voice.text(element.names()),
            color(element.color())),
        new TierLook(tier.tier().value(), voice.text(tier.names()), color(tier.color())),
        new Figures(stats.atk(), stats.def(), stats.hp(), power),
        holding,
        words(voice));
  }

  /** The colour that an Esprit gives to the message it stands in. */
  public static int color(Esprit esprit, Voice voice) {
    return color(voice.traits(esprit.element()).color());
  }

  private static int color(String hex) {
    return Integer.parseInt(hex.substring(1), 16);
  }

  private static CardWords words(Voice voice) {
    return new CardWords(
        voice.language(),
        voice.text("shared.card.attack"),
        voice.text("shared.card.defence"),
        voice.text("shared.card.health"),
        voice.text("shared.card.power"),
        voice.text("shared.card.level"),
        voice.text("shared.card.new"),
        voice.text("shared.card.leader"));
  }
}
