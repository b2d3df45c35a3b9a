package reve.discord.text;

import java.util.Locale;
import reve.game.shared.Rulebooks;

/** Speaks to every reader in their language, by the rules in force. */
public final class Voices {
  private final Texts texts;
  private final Rulebooks rulebooks;

  public Voices(Texts texts, Rulebooks rulebooks) {
    this.texts = texts;
    this.rulebooks = rulebooks;
  }

  public Voice in(Locale locale) {
    return new Voice(texts, rulebooks.inForce(), Texts.language(locale));
  }
}
