package reve.discord.pipeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import reve.discord.shared.Asker;
import reve.discord.shared.Permission;
import reve.discord.shared.Reference;
import reve.game.player.Caller;
import reve.game.player.PlayerName;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/**
 * Where an interaction comes from. In a direct message there is no guild and nobody has
 * permissions; {@code botHas} is empty where Discord does not say.
 */
public record Origin(
    long interaction,
    PlayerId player,
    PlayerName name,
    Locale locale,
    Optional<Long> guild,
    Set<Permission> playerHas,
    Optional<Set<Permission>> botHas) {
  public Origin {
    playerHas = Set.copyOf(playerHas);
    botHas = botHas.map(Set::copyOf);
  }

  /** What makes a command out of this interaction happen once. */
  CommandId command() {
    return Reference.command(interaction);
  }

  Caller caller() {
    return new Caller(player, name, command());
  }

  Asker asker() {
    return new Asker(player, name, locale, interaction);
  }

  /** By which a fault is found again in the log: eight characters that follow from the id. */
  String reference() {
    return Reference.of(interaction);
  }

  boolean botHas(Permission permission) {
    return botHas.map(has -> has.contains(permission)).orElse(true);
  }
}
