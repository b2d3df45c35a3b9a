package reve.discordlocal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import reve.discordlocal.model.Json;

/**
 * What Discord asks of buttons and selects; their custom ids differ within one message or modal.
 */
final class ControlRules {
  private static final int CUSTOM_ID = 100;
  private static final int BUTTON_LABEL = 80;
  private static final int PLACEHOLDER = 150;
  private static final int OPTIONS = 25;
  private static final int OPTION_TEXT = 100;
  private static final int LINK = 5;
  private static final int PREMIUM = 6;
  private static final Pattern PLAIN_LETTERS = Pattern.compile("[\\p{ASCII}&&[^#*0-9]]+");

  private static final Set<String> BUTTON =
      Set.of("type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled");
  private static final Set<String> SELECT =
      Set.of(
          "type",
          "id",
          "custom_id",
          "options",
          "channel_types",
          "placeholder",
          "default_values",
          "min_values",
          "max_values",
          "disabled",
          "required");
  private static final Set<String> OPTION =
      Set.of("label", "value", "description", "emoji", "default");
  private static final Set<String> EMOJI = Set.of("id", "name", "animated");

  private final MediaRules media;
  private final Set<String> customIds = new HashSet<>();

  ControlRules(MediaRules media) {
    this.media = media;
  }

  void check(Form control) {
    control.field("disabled").flag();
    if (control.field("type").isNumber(ComponentType.BUTTON)) {
      button(control);
    } else {
      select(control);
    }
  }

  void customId(Form customId) {
    customId.required().text(1, CUSTOM_ID);
    if (customId.node().isTextual() && !customIds.add(customId.string())) {
      customId.complain(
          "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
  }

  private void button(Form button) {
    button.object(BUTTON);
    var style = button.field("style").required().oneOf(1, 2, 3, 4, LINK, PREMIUM);
    button.field("label").text(BUTTON_LABEL);
    emoji(button.field("emoji"));
    switch (style.number(0)) {
      case LINK -> {
        media.link(button.field("url").required());
        forbidden(button, "custom_id", "A custom id and url cannot both be specified");
      }
      case PREMIUM -> {
        button.field("sku_id").required().snowflake();
        forbidden(button, "custom_id", "A premium button has no custom id");
        forbidden(button, "label", "A premium button has no label");
        return;
      }
      default -> {
        customId(button.field("custom_id"));
        forbidden(button, "url", "A custom id and url cannot both be specified");
      }
    }
    if (button.field("label").string().isBlank() && !button.has("emoji")) {
      button.complain("BUTTON_COMPONENT_EMPTY", "A button component must have a label or an emoji");
    }
  }

  private static void forbidden(Form button, String field, String message) {
    if (button.has(field)) {
      button.field(field).complain("BUTTON_COMPONENT_FIELD_NOT_ALLOWED", message);
    }
  }

  private static void emoji(Form emoji) {
    if (!emoji.present() || !emoji.object(EMOJI)) {
      return;
    }
    emoji.field("id").snowflake();
    var name = emoji.field("name").string();
    if (!emoji.has("id") && (name.isEmpty() || PLAIN_LETTERS.matcher(name).matches())) {
      emoji.complain("COMPONENT_INVALID_EMOJI", "Invalid emoji");
    }
  }

  /** A select of any kind. */
  void select(Form select) {
    select.object(SELECT);
    customId(select.field("custom_id"));
    select.field("placeholder").text(PLACEHOLDER);
    select.field("required").flag();
    var least = select.field("min_values").integer(0, OPTIONS).number(1);
    var most = select.field("max_values").integer(1, OPTIONS).number(1);
    if (least > most) {
      select
          .field("min_values")
          .complain(
              "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "min_values must not exceed max_values");
    }
    if (select.field("type").isNumber(ComponentType.STRING_SELECT)) {
      options(select.field("options").required(), most);
    } else if (select.has("options")) {
      select
          .field("options")
          .complain("SELECT_COMPONENT_OPTIONS_NOT_ALLOWED", "Only string selects have options");
    }
  }

  private static void options(Form options, int most) {
    var values = new HashSet<String>();
    for (var option : options.items(1, OPTIONS)) {
      if (!option.object(OPTION)) {
        continue;
      }
      option.field("label").required().text(1, OPTION_TEXT);
      option.field("description").text(OPTION_TEXT);
      option.field("default").flag();
      emoji(option.field("emoji"));
      var value = option.field("value").required().text(1, OPTION_TEXT);
      if (value.present() && !values.add(value.string())) {
        value.complain(
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used");
      }
    }
    var preset = Json.items(options.node()).filter(option -> option.path("default").asBoolean());
    if (preset.count() > most) {
      options.complain(
          "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
          "More options are selected by default than max_values allows");
    }
    if (options.present() && options.node().size() < most) {
      options.complain(
          "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
          "max_values must not exceed the number of options");
    }
  }
}
