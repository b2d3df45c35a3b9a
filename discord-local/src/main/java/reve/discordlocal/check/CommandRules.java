package reve.discordlocal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;

/** What Discord asks of the commands that a bot registers. */
public final class CommandRules {
  private static final int DESCRIPTION = 100;
  private static final int NAME = 32;
  private static final int ALL_TEXT = 8_000;
  private static final int SLASH_COMMANDS = 100;
  private static final int MENU_COMMANDS = 15;
  private static final Pattern BITS = Pattern.compile("[0-9]{1,19}");
  static final Pattern SLASH_NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "options",
          "default_member_permissions",
          "dm_permission",
          "default_permission",
          "integration_types",
          "contexts",
          "type",
          "nsfw");

  private CommandRules() {}

  /** Refuses a list of commands that may not be registered together. */
  public static void checkAll(JsonNode body) {
    var list = Form.of(body);
    var names = new HashSet<String>();
    var counts = new HashMap<Integer, Integer>();
    for (var command : list.required().items(0, SLASH_COMMANDS + 2 * MENU_COMMANDS)) {
      note(command);
      var type = command.field("type").number(Command.CHAT_INPUT);
      if (!names.add(type + command.field("name").string())) {
        command
            .field("name")
            .complain(
                "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
      }
      counts.merge(type, 1, Integer::sum);
    }
    tooMany(list, counts);
    list.refuseIfWrong();
  }

  private static void tooMany(Form list, Map<Integer, Integer> counts) {
    counts.forEach((type, count) -> {
      var most = type == Command.CHAT_INPUT ? SLASH_COMMANDS : MENU_COMMANDS;
      if (count > most) {
        list.complain(
            "BASE_TYPE_MAX_LENGTH",
            "At most %d commands of type %d may be registered.".formatted(most, type));
      }
    });
  }

  /** Refuses a command that may not be registered. */
  public static void check(JsonNode body) {
    var form = Form.of(body);
    note(form);
    form.refuseIfWrong();
  }

  /** Refuses one command more than there may be of its type. */
  public static void checkRoom(JsonNode body, List<Command> registered) {
    var type = body.path("type").asInt(Command.CHAT_INPUT);
    var most = type == Command.CHAT_INPUT ? SLASH_COMMANDS : MENU_COMMANDS;
    var others = registered.stream().filter(command -> command.type() == type).toList();
    var known = others.stream().anyMatch(c -> c.sameAs(body.path("name").asText(), type));
    if (!known && others.size() >= most) {
      throw new DiscordError(
          400, 30032, "Maximum number of application commands reached (%d).".formatted(most));
    }
  }

  private static void note(Form command) {
    if (!command.object(KNOWN)) {
      return;
    }
    var type = command.field("type").oneOf(1, 2, 3).number(Command.CHAT_INPUT);
    if (type == Command.CHAT_INPUT) {
      named(command);
      OptionRules.checkTopLevel(command.field("options"));
      var length = OptionRules.textLength(command.node());
      if (length > ALL_TEXT) {
        command.complain(
            "APPLICATION_COMMAND_TOO_LARGE",
            "Command exceeds maximum size (%d)".formatted(ALL_TEXT));
      }
    } else {
      menu(command);
    }
    command
        .field("default_member_permissions")
        .matching(BITS, "NUMBER_TYPE_COERCE", "Value is not a permission bit set.");
    command.field("dm_permission").flag();
    command.field("nsfw").flag();
    command.field("contexts").items(0, 3).forEach(context -> context.oneOf(0, 1, 2));
    command.field("integration_types").items(1, 2).forEach(kind -> kind.oneOf(0, 1));
  }

  /** Name and description, in English and in every other language given. */
  static void named(Form holder) {
    slashName(holder.field("name").required());
    translations(holder.field("name_localizations"), CommandRules::slashName);
    holder.field("description").required().text(1, DESCRIPTION);
    translations(holder.field("description_localizations"), text -> text.text(1, DESCRIPTION));
  }

  private static void slashName(Form name) {
    name.text(1, NAME);
    name.matching(SLASH_NAME, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    if (!name.string().equals(name.string().toLowerCase(Locale.ROOT))) {
      name.complain("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
  }

  /** Translations by locale, each in order by itself. */
  static void translations(Form translations, Consumer<Form> rule) {
    if (!translations.present()) {
      return;
    }
    if (translations.object(Locales.KNOWN)) {
      translations
          .node()
          .fieldNames()
          .forEachRemaining(locale -> rule.accept(translations.field(locale)));
    }
  }

  private static void menu(Form command) {
    command.field("name").required().text(1, NAME);
    if (!Json.text(command.node(), "description").orElse("").isEmpty()) {
      command
          .field("description")
          .complain(
              "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED",
              "Context menu commands cannot have description");
    }
    if (!command.field("options").node().isEmpty()) {
      command
          .field("options")
          .complain(
              "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED",
              "Context menu commands cannot have options");
    }
  }
}
