package reve.discord.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Place;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Kind;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Permission;
import reve.discord.text.Texts;

/** Commands as Discord wants to be told of them. */
final class CommandPayloads {
  private static final int SUBCOMMAND = 1;
  private static final int CHAT_INPUT = 1;
  private static final int DESCRIPTION = 100;
  private static final int IN_SERVERS = 0;
  private static final int IN_DIRECT_MESSAGES = 1;

  private final Texts texts;

  CommandPayloads(Texts texts) {
    this.texts = texts;
  }

  /** One entry for each first word of the names, in the order given. */
  List<Map<String, Object>> of(List<CommandSpec> specs) {
    Map<String, List<CommandSpec>> byFirstWord =
        specs.stream()
            .collect(
                Collectors.groupingBy(
                    spec -> spec.name().split(" ", 2)[0], LinkedHashMap::new, Collectors.toList()));
    List<Map<String, Object>> commands = new ArrayList<>();
    byFirstWord.forEach((name, same) -> commands.add(command(name, same)));
    return commands;
  }

  private Map<String, Object> command(String name, List<CommandSpec> same) {
    CommandSpec first = same.getFirst();
    boolean grouped = first.name().contains(" ");
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", CHAT_INPUT);
    json.put("name", name);
    describe(json, grouped ? first.feature() + ".command." + name : first.textKey());
    json.put(
        "options",
        grouped
            ? same.stream().map(this::subcommand).toList()
            : first.options().stream().map(option -> option(first, option)).toList());
    json.put("integration_types", List.of(0));
    json.put(
        "contexts",
        first.place() == Place.SERVERS_ONLY
            ? List.of(IN_SERVERS)
            : List.of(IN_SERVERS, IN_DIRECT_MESSAGES));
    if (!first.userNeeds().isEmpty()) {
      json.put("default_member_permissions", bits(first.userNeeds()));
    }
    return json;
  }

  private Map<String, Object> subcommand(CommandSpec spec) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", SUBCOMMAND);
    json.put("name", spec.name().split(" ", 2)[1]);
    describe(json, spec.textKey());
    json.put("options", spec.options().stream().map(option -> option(spec, option)).toList());
    return json;
  }

  private Map<String, Object> option(CommandSpec spec, Option<?> option) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type(option.kind()));
    json.put("name", option.name());
    describe(json, spec.textKey(option));
    json.put("required", option.required());
    List<Offer> offers = Fitting.first(option.offers().get(), Fitting.CHOICES);
    if (!offers.isEmpty()) {
      json.put("choices", offers.stream().map(offer -> choice(option.kind(), offer)).toList());
    } else if (option.completion().isPresent()) {
      json.put("autocomplete", true);
    }
    return json;
  }

  private static Map<String, Object> choice(Kind kind, Offer offer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", cut(offer.names().in(Locale.ENGLISH)));
    Map<String, String> translations = new LinkedHashMap<>(offer.names().byLanguage());
    translations.remove("en");
    translations.replaceAll((language, name) -> cut(name));
    json.put("name_localizations", translations);
    json.put(
        "value",
        kind == Kind.WHOLE_NUMBER ? (Object) Long.parseLong(offer.value()) : offer.value());
    return json;
  }

  private void describe(Map<String, Object> json, String key) {
    json.put("description", cut(texts.text(Locale.ENGLISH, key)));
    Map<String, String> translations = new LinkedHashMap<>(texts.translations(key));
    translations.replaceAll((language, text) -> cut(text));
    json.put("description_localizations", translations);
  }

  private static String cut(String text) {
    return Fitting.filled(text, DESCRIPTION);
  }

  private static int type(Kind kind) {
    return switch (kind) {
      case TEXT -> 3;
      case WHOLE_NUMBER -> 4;
      case YES_OR_NO -> 5;
      case SOMEBODY -> 6;
    };
  }

  private static String bits(Set<Permission> permissions) {
    return Long.toString(permissions.stream().mapToLong(Arrivals::bit).reduce(0L, (a, b) -> a | b));
  }
}
