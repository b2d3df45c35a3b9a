package reve.discord.shared;

import java.util.Locale;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

/** Who asks, in which language, and by which interaction. */
public record Asker(PlayerId player, PlayerName name, Locale locale, long interaction) {

  /** By which a host finds again what this interaction did. */
  public String reference() {
    return Reference.of(interaction);
  }

  /**
   * The id of an act that a button of the reply offers; the same for every delivery of the
   * interaction, and another for each index.
   */
  public String operation(int index) {
    return Long.toString(interaction, Character.MAX_RADIX) + "." + index;
  }
}
