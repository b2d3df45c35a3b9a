package reve.discordlocal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reve.discordlocal.model.Json;

/** What Discord asks of the options of a command and of their choices. */
final class OptionRules {
  private static final int OPTIONS = 25;
  private static final int CHOICES = 25;
  private static final int CHOICE_NAME = 100;
  private static final int CHOICE_VALUE = 100;
  private static final int STRING = 6_000;
  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "required",
          "choices",
          "options",
          "channel_types",
          "min_value",
          "max_value",
          "min_length",
          "max_length",
          "autocomplete");

  private OptionRules() {}

  static void checkTopLevel(Form options) {
    var list = common(options);
    var nested = list.stream().filter(OptionRules::isNested).count();
    if (nested > 0 && nested < list.size()) {
      options.complain(
          "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
          "Sub-command and sub-command group option types are mutually exclusive to all other types");
    }
    for (var option : list) {
      switch (option.field("type").number(0)) {
        case OptionType.GROUP -> group(option);
        case OptionType.SUBCOMMAND -> subcommand(option);
        default -> value(option);
      }
    }
  }

  private static boolean isNested(Form option) {
    var type = option.field("type").number(0);
    return type == OptionType.SUBCOMMAND || type == OptionType.GROUP;
  }

  private static void group(Form group) {
    var subcommands = common(group.field("options").required());
    for (var subcommand : subcommands) {
      subcommand.field("type").oneOf(OptionType.SUBCOMMAND);
      subcommand(subcommand);
    }
  }

  private static void subcommand(Form subcommand) {
    for (var option : common(subcommand.field("options"))) {
      option.field("type").oneOf(3, 4, 5, 6, 7, 8, 9, 10, 11);
      value(option);
    }
  }

  /** The options of a list that are objects, after what is asked of every list of options. */
  private static List<Form> common(Form options) {
    var list = options.items(0, OPTIONS).stream().filter(option -> option.object(KNOWN)).toList();
    var names = new HashSet<String>();
    var optionalSeen = false;
    for (var option : list) {
      option.field("type").required().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
      CommandRules.named(option);
      var required = option.field("required").flag().isTrue();
      if (required && optionalSeen) {
        option.complain(
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options");
      }
      optionalSeen |= !required;
      if (!names.add(option.field("name").string())) {
        option
            .field("name")
            .complain(
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option names must be unique");
      }
    }
    return list;
  }

  private static void value(Form option) {
    var type = option.field("type").number(0);
    only(option, "min_value", OptionType.isNumeric(type)).number();
    only(option, "max_value", OptionType.isNumeric(type)).number();
    only(option, "min_length", type == OptionType.STRING).integer(0, STRING);
    only(option, "max_length", type == OptionType.STRING).integer(1, STRING);
    only(option, "channel_types", type == OptionType.CHANNEL).items(0, 20);
    only(option, "options", false);
    var typed = type == OptionType.STRING || OptionType.isNumeric(type);
    var choices = only(option, "choices", typed);
    var autocomplete = option.field("autocomplete").flag();
    if (autocomplete.isTrue() && (!typed || !choices.node().isEmpty())) {
      autocomplete.complain(
          "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
          "Autocomplete goes with text and numbers that have no fixed choices");
    }
    choices(choices, type);
  }

  private static Form only(Form option, String field, boolean allowed) {
    var value = option.field(field);
    if (!allowed && value.present() && (!value.node().isEmpty() || value.node().isValueNode())) {
      value.complain(
          "APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED",
          "An option of this type has no \"%s\".".formatted(field));
    }
    return value;
  }

  /** What is asked of fixed choices and of those that autocomplete offers. */
  static void choices(Form choices, int type) {
    var names = new HashSet<String>();
    for (var choice : choices.items(0, CHOICES)) {
      if (!choice.object(Set.of("name", "name_localizations", "value"))) {
        continue;
      }
      var name = choice.field("name").required().text(1, CHOICE_NAME);
      CommandRules.translations(
          choice.field("name_localizations"), text -> text.text(1, CHOICE_NAME));
      if (name.present() && !names.add(name.string())) {
        name.complain(
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
            "Option choice names must be unique");
      }
      var value = choice.field("value").required();
      switch (type) {
        case OptionType.INTEGER -> value.integer(-(1L << 53), 1L << 53);
        case OptionType.NUMBER -> value.number();
        default -> value.text(1, CHOICE_VALUE);
      }
    }
  }

  /** The characters that count towards the size of a command: names, descriptions, values. */
  static int textLength(JsonNode holder) {
    var own =
        longest(holder, "name", "name_localizations")
            + longest(holder, "description", "description_localizations")
            + Json.text(holder, "value").orElse("").length();
    var options = Json.items(holder.path("options")).mapToInt(OptionRules::textLength).sum();
    var choices = Json.items(holder.path("choices")).mapToInt(OptionRules::textLength).sum();
    return own + options + choices;
  }

  private static int longest(JsonNode holder, String field, String translations) {
    var longest = Json.text(holder, field).orElse("").length();
    for (var translation : holder.path(translations)) {
      longest = Math.max(longest, translation.asText().length());
    }
    return longest;
  }
}
