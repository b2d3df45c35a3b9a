package reve.app.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a user sees of an act. */
record Answer(JsonNode json) {

  /** Whether the bot answered, and in time. */
  boolean isAnswered() {
    return json.path("refused").isNull() && json.path("error").isNull();
  }

  /** Every text on every message and in a form, line by line. */
  String text() {
    List<String> texts = new ArrayList<>();
    messages().forEach(message -> gather(message, texts));
    gather(json.path("modal"), texts);
    return String.join("\n", texts);
  }

  private static void gather(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(child -> gather(child, texts));
  }

  /** Whether nobody but the user sees any of it. */
  boolean isPrivate() {
    return messages().stream().allMatch(message -> message.path("ephemeral").asBoolean());
  }

  List<String> pictures() {
    return messages().stream()
        .flatMap(message -> stream(message.path("attachments")))
        .map(file -> file.path("filename").asText() + ": " + file.path("description").asText())
        .toList();
  }

  /** The id of the first message. */
  String messageId() {
    return messages().getFirst().path("id").asText();
  }

  /** The custom ids of everything that can be pressed. */
  List<String> controls() {
    return messages().stream()
        .flatMap(message -> message.path("components").findValuesAsText("custom_id").stream())
        .toList();
  }

  /** The custom id of the control whose id holds that word. */
  String control(String word) {
    return controls().stream()
        .filter(id -> id.contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no control " + word + " on " + json));
  }

  /** The custom id of the button with that label, or with that emoji alone. */
  String button(String label) {
    return messages().stream()
        .flatMap(message -> message.path("components").findParents("custom_id").stream())
        .filter(control ->
            control.path("label").asText(control.at("/emoji/name").asText()).equals(label))
        .map(control -> control.path("custom_id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " on " + json));
  }

  private List<JsonNode> messages() {
    return stream(json.path("messages")).toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return json.path("sent").asText()
        + " → "
        + json.path("refused").asText("")
        + json.path("error").asText("")
        + messages().stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
  }
}
