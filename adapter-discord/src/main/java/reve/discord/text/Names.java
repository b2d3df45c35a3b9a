package reve.discord.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reve.game.shared.LocalText;

/** Names of content as a value of a text, told in the reader's language one after the other. */
public record Names(List<LocalText> all) {
  public Names {
    all = List.copyOf(all);
  }

  String in(Locale language) {
    return all.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
  }
}
