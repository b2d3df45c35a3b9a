package reve.discord.echo;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.text.Voices;
import reve.game.echo.EchoRules;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** The option that names an echo, by the rules in force. */
final class EchoOptions {
  private final Voices voices;

  EchoOptions(Voices voices) {
    this.voices = voices;
  }

  Option<ItemId> echo() {
    return Option.choice(EchoViews.ECHO, this::offers, typed -> Parsed.by(ItemId::new, typed));
  }

  private List<Offer> offers() {
    return voices.rules(EchoRules.class).echoes().stream()
        .flatMap(echo -> offer(echo.item()))
        .toList();
  }

  private Stream<Offer> offer(ItemId echo) {
    return voices.rules(ItemRules.class).find(echo).stream()
        .map(item -> Offer.of(echo.value(), item.names()));
  }
}
