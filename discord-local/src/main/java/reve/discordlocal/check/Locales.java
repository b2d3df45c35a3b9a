package reve.discordlocal.check;

import java.util.Set;

/** The languages that Discord's clients speak. */
public final class Locales {
  public static final Set<String> KNOWN =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private Locales() {}
}
