package reve.discordlocal.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import reve.discordlocal.check.ComponentType;
import reve.discordlocal.model.Json;

/** Components as text: a button as [Label], a select as &lt;one|other&gt;. */
record ComponentText(List<String> lines) {
  private static final String INDENT = "  ";

  void add(JsonNode component) {
    switch (component.path("type").asInt()) {
      case ComponentType.ROW ->
          lines.add(
              INDENT
                  + Json.items(component.path("components"))
                      .map(ComponentText::control)
                      .collect(Collectors.joining(" ")));
      case ComponentType.TEXT -> PlainText.add(INDENT, component.path("content").asText(), lines);
      case ComponentType.SECTION -> {
        component.path("components").forEach(this::add);
        accessory(component.path("accessory"));
      }
      case ComponentType.GALLERY ->
          component.path("items").forEach(item -> lines.add(INDENT + picture(item)));
      case ComponentType.FILE -> lines.add(INDENT + "{" + component.at("/file/url").asText() + "}");
      case ComponentType.SEPARATOR -> lines.add(INDENT + "───");
      default -> component.path("components").forEach(this::add);
    }
  }

  private void accessory(JsonNode accessory) {
    if (accessory.path("type").asInt() == ComponentType.BUTTON) {
      lines.add(INDENT + control(accessory));
    } else {
      lines.add(INDENT + picture(accessory));
    }
  }

  private static String picture(JsonNode item) {
    return "{"
        + Json.text(item, "description").orElseGet(() -> item.at("/media/url").asText())
        + "}";
  }

  private static String control(JsonNode control) {
    var off = control.path("disabled").asBoolean() ? "×" : "";
    if (control.path("type").asInt() == ComponentType.BUTTON) {
      var emoji = control.at("/emoji/name").asText();
      return "[" + (emoji + " " + control.path("label").asText()).strip() + off + "]";
    }
    var options = Json.items(control.path("options")).map(option -> option.path("label").asText());
    var listed = options.collect(Collectors.joining("|"));
    return "<" + (listed.isEmpty() ? control.path("placeholder").asText() : listed) + off + ">";
  }
}
