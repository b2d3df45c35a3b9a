package reve.discord.gateway;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.ApplicationCommandInteractionOptionData;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.UserData;
import discord4j.discordjson.possible.Possible;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.gateway.Arrivals.Reading.Dropped;
import reve.discord.gateway.Arrivals.Reading.Understood;
import reve.discord.pipeline.Arrival;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.pipeline.Arrival.Typing;
import reve.discord.pipeline.Origin;
import reve.discord.shared.Permission;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

/** Reads Discord's interactions, as they come from a network and may be anything. */
final class Arrivals {
  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int AUTOCOMPLETE = 4;
  private static final int FORM = 5;

  private static final long ADMINISTRATOR = 1L << 3;

  private static final int SUBCOMMAND = 1;
  private static final int SUBCOMMAND_GROUP = 2;

  private Arrivals() {}

  /** What an interaction turned out to be. */
  sealed interface Reading {
    record Understood(Arrival arrival) implements Reading {}

    /** Of no kind that this bot knows, or nothing that Discord would send. */
    record Dropped(String reason) implements Reading {}
  }

  static Reading read(InteractionData interaction) {
    try {
      return interaction
          .data()
          .toOptional()
          .flatMap(
              data -> origin(interaction).flatMap(origin -> read(interaction.type(), data, origin)))
          .<Reading>map(Understood::new)
          .orElseGet(() -> new Dropped("nothing for this bot, of type " + interaction.type()));
    } catch (IllegalArgumentException malformed) {
      return new Dropped("malformed: " + malformed.getMessage());
    }
  }

  private static Optional<Arrival> read(
      int type, ApplicationCommandInteractionData data, Origin origin) {
    return switch (type) {
      case COMMAND -> Optional.of(new Typed(origin, name(data), values(options(data))));
      case COMPONENT, FORM -> Optional.of(touched(data, origin));
      case AUTOCOMPLETE ->
          options(data).stream()
              .filter(option -> option.focused().toOptional().orElse(false))
              .findFirst()
              .map(option -> typing(option, data, origin));
      default -> Optional.empty();
    };
  }

  private static Arrival typing(
      ApplicationCommandInteractionOptionData focused,
      ApplicationCommandInteractionData data,
      Origin origin) {
    Map<String, String> others = new HashMap<>(values(options(data)));
    others.remove(focused.name());
    return new Typing(
        origin, name(data), focused.name(), focused.value().toOptional().orElse(""), others);
  }

  private static Touched touched(ApplicationCommandInteractionData data, Origin origin) {
    Map<String, String> lines = new HashMap<>();
    listed(data.components()).forEach(row -> collect(row, lines));
    return new Touched(
        origin, data.customId().toOptional().orElse(""), listed(data.values()), lines);
  }

  private static void collect(ComponentData component, Map<String, String> lines) {
    listed(component.components()).forEach(each -> collect(each, lines));
    component.component().toOptional().ifPresent(each -> collect(each, lines));
    Optional<String> name = component.customId().toOptional();
    Optional<String> value = component.value().toOptional();
    if (name.isPresent() && value.isPresent()) {
      lines.put(name.get(), value.get());
    }
  }

  private static Optional<Origin> origin(InteractionData interaction) {
    Optional<UserData> user =
        interaction
            .user()
            .toOptional()
            .or(() -> interaction.member().toOptional().map(m -> m.user()));
    return user.map(who ->
        new Origin(
            interaction.id().asLong(),
            new PlayerId(who.id().asLong()),
            PlayerName.shown(who.globalName().orElse(who.username())),
            Locale.forLanguageTag(interaction.locale().toOptional().orElse("en-US")),
            interaction.guildId().toOptional().map(id -> id.asLong()),
            interaction
                .member()
                .toOptional()
                .flatMap(member -> member.permissions().toOptional())
                .map(Arrivals::permissions)
                .orElse(Set.of()),
            interaction.appPermissions().toOptional().map(Arrivals::permissions)));
  }

  private static Set<Permission> permissions(String bits) {
    long has = Long.parseUnsignedLong(bits);
    return Stream.of(Permission.values())
        .filter(permission -> (has & (bit(permission) | ADMINISTRATOR)) != 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  static long bit(Permission permission) {
    return switch (permission) {
      case EMBED_LINKS -> 1L << 14;
      case ATTACH_FILES -> 1L << 15;
      case MANAGE_SERVER -> 1L << 5;
    };
  }

  private static String name(ApplicationCommandInteractionData data) {
    return Stream.concat(data.name().toOptional().stream(), path(listed(data.options())))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> path(List<ApplicationCommandInteractionOptionData> options) {
    return options.stream()
        .filter(Arrivals::isSubcommand)
        .flatMap(option -> Stream.concat(Stream.of(option.name()), path(listed(option.options()))));
  }

  private static List<ApplicationCommandInteractionOptionData> options(
      ApplicationCommandInteractionData data) {
    return flat(listed(data.options())).toList();
  }

  private static Stream<ApplicationCommandInteractionOptionData> flat(
      List<ApplicationCommandInteractionOptionData> options) {
    return options.stream()
        .flatMap(
            option -> isSubcommand(option) ? flat(listed(option.options())) : Stream.of(option));
  }

  /** What is in the list; the library takes a list with nulls in it. */
  private static <T> List<T> listed(Possible<List<T>> list) {
    return list.toOptional().orElse(List.of()).stream().filter(Objects::nonNull).toList();
  }

  private static boolean isSubcommand(ApplicationCommandInteractionOptionData option) {
    return option.type() == SUBCOMMAND || option.type() == SUBCOMMAND_GROUP;
  }

  /** Of an option that came twice, the last. */
  private static Map<String, String> values(List<ApplicationCommandInteractionOptionData> options) {
    return options.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                ApplicationCommandInteractionOptionData::name,
                option -> option.value().toOptional().orElse(""),
                (first, last) -> last));
  }
}
