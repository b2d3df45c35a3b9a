package reve.discord.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reve.discord.pipeline.Message;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Look;
import reve.discord.shared.Control.Select;
import reve.discord.shared.Form;
import reve.discord.shared.Reply;
import reve.discord.shared.Reply.Field;
import reve.discord.shared.Row;

/**
 * Replies as Discord's JSON. Plain maps, because the library's own types have no place for the
 * description of an attachment in a first answer.
 */
final class Payloads {
  static final int EPHEMERAL = 64;

  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int TEXT_INPUT = 4;

  private Payloads() {}

  /** A message of its own. */
  static Map<String, Object> message(Message message) {
    Map<String, Object> json = body(message);
    if (message.reply().isPrivate()) {
      json.put("flags", EPHEMERAL);
    }
    return json;
  }

  /** What a message becomes; all that it was before is gone. */
  static Map<String, Object> body(Message message) {
    Reply reply = message.reply();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("content", reply.isRefusal() ? Fitting.cut(reply.text(), Fitting.CONTENT) : "");
    json.put("embeds", reply.isRefusal() ? List.of() : List.of(embed(message)));
    json.put("components", rows(reply.rows()));
    json.put("attachments", attachments(message));
    json.put("allowed_mentions", Map.of("parse", List.of()));
    return json;
  }

  private static List<Object> attachments(Message message) {
    return message.picture().stream()
        .<Object>map(picture ->
            Map.of(
                "id",
                0,
                "filename",
                picture.fileName(),
                "description",
                Fitting.cut(picture.alternative(), Fitting.ALTERNATIVE)))
        .toList();
  }

  private static Map<String, Object> embed(Message message) {
    Reply reply = message.reply();
    Map<String, Object> json = new LinkedHashMap<>();
    if (reply.title().isPresent()) {
      json.put("title", Fitting.title(reply));
    }
    json.put("description", Fitting.description(reply));
    json.put("color", reply.color());
    json.put("fields", Fitting.fields(reply).stream().map(Payloads::field).toList());
    String footer = Fitting.footer(reply);
    if (!footer.isBlank()) {
      json.put("footer", Map.of("text", footer));
    }
    message
        .picture()
        .filter(picture -> picture.isShown())
        .ifPresent(
            picture -> json.put("image", Map.of("url", "attachment://" + picture.fileName())));
    return json;
  }

  private static Map<String, Object> field(Field field) {
    return Map.of("name", field.name(), "value", field.text(), "inline", field.inline());
  }

  private static List<Object> rows(List<Row> rows) {
    List<Object> json = new ArrayList<>();
    for (Row row : Fitting.first(rows, Fitting.ROWS)) {
      json.add(row(Fitting.first(row.controls(), Fitting.BUTTONS)));
    }
    return json;
  }

  private static Map<String, Object> row(List<Control> controls) {
    return Map.of(
        "type", ACTION_ROW, "components", controls.stream().map(Payloads::control).toList());
  }

  private static Map<String, Object> control(Control control) {
    return switch (control) {
      case Button button -> button(button);
      case Select select -> select(select);
    };
  }

  private static Map<String, Object> button(Button button) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", BUTTON);
    json.put("style", style(button.look()));
    json.put("custom_id", button.id().written());
    putEmoji(json, button.emoji());
    if (!button.label().isEmpty()) {
      json.put("label", Fitting.cut(button.label(), Fitting.BUTTON_LABEL));
    }
    json.put("disabled", !button.enabled());
    return json;
  }

  private static int style(Look look) {
    return switch (look) {
      case MAIN -> 1;
      case PLAIN -> 2;
      case GRAVE -> 4;
    };
  }

  private static Map<String, Object> select(Select select) {
    return Map.of(
        "type",
        STRING_SELECT,
        "custom_id",
        select.id().written(),
        "placeholder",
        Fitting.cut(select.placeholder(), Fitting.PLACEHOLDER),
        "options",
        Fitting.first(select.choices(), Fitting.CHOICES).stream().map(Payloads::choice).toList());
  }

  private static Map<String, Object> choice(Choice choice) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", choice.value());
    json.put("label", Fitting.filled(choice.label(), Fitting.CHOICE_TEXT));
    if (!choice.description().isEmpty()) {
      json.put("description", Fitting.cut(choice.description(), Fitting.CHOICE_TEXT));
    }
    putEmoji(json, choice.emoji());
    json.put("default", choice.chosen());
    return json;
  }

  private static void putEmoji(Map<String, Object> json, String emoji) {
    if (!emoji.isEmpty()) {
      json.put("emoji", Map.of("name", emoji));
    }
  }

  static Map<String, Object> form(Form form) {
    return Map.of(
        "custom_id",
        form.id().written(),
        "title",
        Fitting.cut(form.title(), Fitting.FORM_TITLE),
        "components",
        Fitting.first(form.lines(), Fitting.FORM_LINES).stream().map(Payloads::line).toList());
  }

  private static Map<String, Object> line(Form.Line line) {
    Map<String, Object> input =
        Map.of(
            "type",
            TEXT_INPUT,
            "style",
            1,
            "custom_id",
            line.name(),
            "label",
            Fitting.cut(line.label(), Fitting.FORM_TITLE),
            "placeholder",
            Fitting.cut(line.placeholder(), Fitting.CHOICE_TEXT),
            "max_length",
            line.longest(),
            "required",
            true);
    return Map.of("type", ACTION_ROW, "components", List.of(input));
  }
}
