package reve.discord.shared;

import java.util.List;
import java.util.Set;

/**
 * What Discord and the pipeline are told of a command. The name may have two words, of which the
 * second names a subcommand; texts stand under {@code feature.command.name} with dots for spaces.
 */
public record CommandSpec(
    String feature,
    String name,
    Terms terms,
    Place place,
    Access access,
    Set<Permission> userNeeds,
    Set<Permission> botNeeds,
    List<Option<?>> options) {

  /** Where a command can be called. */
  public enum Place {
    ANYWHERE,
    SERVERS_ONLY
  }

  /** Who may call a command at all. */
  public enum Access {
    EVERYONE,
    OWNERS
  }

  public CommandSpec {
    userNeeds = Set.copyOf(userNeeds);
    botNeeds = Set.copyOf(botNeeds);
    options = List.copyOf(options);
  }

  public static CommandSpec of(String feature, String name, Terms terms, Option<?>... options) {
    return new CommandSpec(
        feature,
        name,
        terms,
        Place.ANYWHERE,
        Access.EVERYONE,
        Set.of(),
        Set.of(Permission.EMBED_LINKS),
        List.of(options));
  }

  /** The same for the owners of the bot alone. */
  public CommandSpec forOwners() {
    return new CommandSpec(
        feature, name, terms, place, Access.OWNERS, userNeeds, botNeeds, options);
  }

  /** The same for members who have these permissions in the server. */
  public CommandSpec forThoseWith(Permission... needed) {
    return new CommandSpec(feature, name, terms, place, access, Set.of(needed), botNeeds, options);
  }

  public CommandSpec inServersOnly() {
    return new CommandSpec(
        feature, name, terms, Place.SERVERS_ONLY, access, userNeeds, botNeeds, options);
  }

  /** Under which the description stands in the texts. */
  public String textKey() {
    return feature + ".command." + name.replace(' ', '.');
  }

  public String textKey(Option<?> option) {
    return textKey() + "." + option.name();
  }
}
