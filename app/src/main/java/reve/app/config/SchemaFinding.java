package reve.app.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.game.shared.Fault;

/** What the schema validator found at one place, in the words of a host who edits the file. */
final class SchemaFinding {
  private static final int LONGEST_VALUE = 80;

  private final ValidationMessage message;
  private final JsonNode schema;

  /** The {@code schema} is the one that holds the offended keyword. */
  SchemaFinding(ValidationMessage message, JsonNode schema) {
    this.message = message;
    this.schema = schema;
  }

  Fault fault() {
    return switch (message.getType()) {
      case "required" ->
          new Fault(path(message.getProperty()), "missing", "an entry; it has no default");
      case "additionalProperties" ->
          new Fault(path(message.getProperty()), "unknown entry", "one of " + knownEntries());
      default -> new Fault(path(), value(), expected());
    };
  }

  private String expected() {
    JsonNode limit = message.getSchemaNode();
    return switch (message.getType()) {
      case "type" -> "a value of type " + words(limit);
      case "const" -> limit.toString();
      case "minimum" -> "at least " + limit;
      case "maximum" -> "at most " + limit;
      case "minLength" -> "at least " + limit + " characters";
      case "maxLength" -> "at most " + limit + " characters";
      case "minItems", "minProperties" -> "at least " + limit + " entries";
      case "maxItems", "maxProperties" -> "at most " + limit + " entries";
      case "uniqueItems" -> "no entry twice";
      case "enum" -> hasAlternatives() ? description() : "one of " + words(limit);
      default -> schema.has("description") ? description() : message.getError();
    };
  }

  private boolean hasAlternatives() {
    return schema.has("anyOf");
  }

  private String description() {
    String sentence = schema.path("description").asText();
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
        + sentence.substring(1).replaceFirst("\\.$", "");
  }

  private String knownEntries() {
    List<String> known = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(known::add);
    return String.join(", ", known);
  }

  private static String words(JsonNode oneOrMore) {
    return oneOrMore.isArray()
        ? IntStream.range(0, oneOrMore.size())
            .mapToObj(i -> oneOrMore.get(i).asText())
            .collect(Collectors.joining(", "))
        : oneOrMore.asText();
  }

  private String value() {
    JsonNode found = message.getInstanceNode();
    String text = found.isTextual() ? '"' + found.textValue() + '"' : found.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }

  private String path() {
    return path("");
  }

  private String path(String last) {
    JsonNodePath place = message.getInstanceLocation();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < place.getNameCount(); i++) {
      append(path, place.getElement(i));
    }
    if (!last.isEmpty()) {
      append(path, last);
    }
    return path.toString();
  }

  private static void append(StringBuilder path, Object element) {
    switch (element) {
      case Integer index -> path.append('[').append(index).append(']');
      default -> path.append(path.isEmpty() ? "" : ".").append(element);
    }
  }
}
