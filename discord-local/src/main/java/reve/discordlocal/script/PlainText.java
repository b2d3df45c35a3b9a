package reve.discordlocal.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reve.discordlocal.model.Json;

/** What came of an act, to be read on a terminal. */
public final class PlainText {
  private static final String INDENT = "  ";
  private static final String SAID = "say ";
  private static final String EDGE = "  │ ";

  private final String bot;

  /** Messages are shown as this bot's. */
  public PlainText(String bot) {
    this.bot = bot;
  }

  /** The act and everything the user then saw, in lines. */
  public String of(JsonNode answer) {
    var lines = new ArrayList<String>();
    var latency = answer.path("latency_ms").asDouble();
    lines.add(
        line(answer) + (latency > 0 ? String.format(Locale.ROOT, "  (%.0f ms)", latency) : ""));
    var said = answer.path("sent").asText().startsWith(SAID);
    var author = said ? answer.path("user").asText() : bot;
    answer.path("messages").forEach(message -> message(author, message, lines));
    if (Json.has(answer, "modal")) {
      modal(answer.path("modal"), lines);
    }
    if (Json.has(answer, "choices")) {
      var names = Json.items(answer.path("choices")).map(choice -> choice.path("name").asText());
      lines.add(INDENT + "Suggestions: " + String.join(", ", names.toList()));
    }
    Json.text(answer, "refused").ifPresent(why -> lines.add(INDENT + "Refused: " + why));
    Json.text(answer, "error").ifPresent(why -> lines.add(INDENT + "No answer: " + why));
    return String.join("\n", lines) + "\n";
  }

  /** The line as it was written, as far as it was understood who acts, and where. */
  private static String line(JsonNode answer) {
    var user = answer.path("user").asText();
    var channel = Json.text(answer, "channel").map(name -> "#" + name + " ").orElse("");
    return (user.isEmpty() ? "" : "@" + user + " ") + channel + answer.path("sent").asText();
  }

  private static void message(String author, JsonNode message, List<String> lines) {
    lines.add(
        INDENT
            + author
            + (message.path("ephemeral").asBoolean() ? " (only you can see this)" : ""));
    if (message.path("deferred").asBoolean()) {
      lines.add(INDENT + "is thinking…");
    }
    add(INDENT, message.path("content").asText(), lines);
    message.path("embeds").forEach(embed -> embed(embed, lines));
    message.path("components").forEach(component -> new ComponentText(lines).add(component));
    message.path("attachments").forEach(file -> lines.add(INDENT + attached(file)));
  }

  private static void embed(JsonNode embed, List<String> lines) {
    add(EDGE, embed.at("/author/name").asText(), lines);
    add(EDGE, embed.path("title").asText(), lines);
    add(EDGE, embed.path("description").asText(), lines);
    for (var field : embed.path("fields")) {
      var value = field.path("value").asText();
      var separator = value.contains("\n") ? ":\n" : ": ";
      add(EDGE, field.path("name").asText() + separator + value, lines);
    }
    add(EDGE, embed.at("/footer/text").asText(), lines);
  }

  private static String attached(JsonNode file) {
    var described = Json.text(file, "description").map(text -> ": " + text).orElse("");
    return "{%s, %d bytes%s}"
        .formatted(file.path("filename").asText(), file.path("bytes").asLong(), described);
  }

  private static void modal(JsonNode modal, List<String> lines) {
    lines.add(INDENT + "A form opens: " + modal.path("title").asText());
    for (var part : modal.path("components")) {
      var input = part.has("component") ? part.path("component") : part.at("/components/0");
      var label = Json.text(part, "label").orElseGet(() -> input.path("label").asText()).strip();
      if (part.has("content")) {
        add(EDGE, part.path("content").asText(), lines);
      } else {
        lines.add(EDGE + label + " → fill " + input.path("custom_id").asText() + "=…");
      }
    }
  }

  /** Adds the text's lines, each behind the margin; of an empty text none. */
  static void add(String margin, String text, List<String> lines) {
    if (!text.isEmpty()) {
      text.lines().forEach(line -> lines.add(margin + line));
    }
  }
}
