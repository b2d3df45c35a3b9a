package reve.discordlocal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;

/**
 * One value of a body under examination; what is wrong with it is noted, and all is told at once.
 */
final class Form {
  private final JsonNode node;
  private final List<String> path;
  private final Complaints complaints;

  private Form(JsonNode node, List<String> path, Complaints complaints) {
    this.node = node;
    this.path = path;
    this.complaints = complaints;
  }

  static Form of(JsonNode body) {
    return new Form(body, List.of(), new Complaints());
  }

  JsonNode node() {
    return node;
  }

  void refuseIfWrong() {
    complaints.refuseIfAny();
  }

  void complain(String code, String message) {
    complaints.add(path, code, message);
  }

  /** Whether there is a value other than null. */
  boolean present() {
    return !node.isMissingNode() && !node.isNull();
  }

  Form field(String name) {
    return new Form(node.path(name), step(name), complaints);
  }

  private List<String> step(String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  /** An object with no fields but these. */
  boolean object(Set<String> known) {
    if (!node.isObject()) {
      complain("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
      return false;
    }
    for (var field : node.properties()) {
      if (!known.contains(field.getKey())) {
        field(field.getKey()).complain("UNKNOWN_FIELD", "Discord knows no such field here.");
      }
    }
    return true;
  }

  Form required() {
    if (!present()) {
      complain("BASE_TYPE_REQUIRED", "This field is required");
    }
    return this;
  }

  /** The elements of an array of at most so many; none if it is something else. */
  List<Form> items(int least, int most) {
    if (!present()) {
      return List.of();
    }
    if (!node.isArray()) {
      complain("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
      return List.of();
    }
    if (node.size() < least || node.size() > most) {
      complain(
          "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.".formatted(least, most));
    }
    return IntStream.range(0, node.size())
        .mapToObj(index -> new Form(node.get(index), step(Integer.toString(index)), complaints))
        .toList();
  }

  /** A text, if there is one, of at least and at most so many characters. */
  Form text(int least, int most) {
    if (!present()) {
      return this;
    }
    if (!node.isTextual()) {
      complain("STRING_TYPE_CONVERT", "Could not interpret \"%s\" as string.".formatted(node));
      return this;
    }
    var length = length();
    if (length > most && least == 0) {
      complain("BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.".formatted(most));
    } else if (length < least || length > most) {
      complain(
          "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.".formatted(least, most));
    }
    return this;
  }

  Form text(int most) {
    return text(0, most);
  }

  Form matching(Pattern pattern, String code, String message) {
    if (node.isTextual() && !pattern.matcher(node.textValue()).matches()) {
      complain(code, message);
    }
    return this;
  }

  /** The characters of the text; 0 if it is none. */
  int length() {
    return node.isTextual() ? node.textValue().codePointCount(0, node.textValue().length()) : 0;
  }

  String string() {
    return node.isTextual() ? node.textValue() : "";
  }

  Form integer(long least, long most) {
    if (!present()) {
      return this;
    }
    if (!node.isIntegralNumber()) {
      complain("NUMBER_TYPE_COERCE", "Value %s is not int.".formatted(node));
    } else if (node.longValue() < least) {
      complain(
          "NUMBER_TYPE_MIN", "int value should be greater than or equal to %d.".formatted(least));
    } else if (node.longValue() > most) {
      complain("NUMBER_TYPE_MAX", "int value should be less than or equal to %d.".formatted(most));
    }
    return this;
  }

  Form number() {
    if (present() && !node.isNumber()) {
      complain("NUMBER_TYPE_COERCE", "Value %s is not float.".formatted(node));
    }
    return this;
  }

  int number(int absent) {
    return node.isIntegralNumber() ? node.intValue() : absent;
  }

  Form flag() {
    if (present() && !node.isBoolean()) {
      complain("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
    }
    return this;
  }

  boolean isTrue() {
    return node.asBoolean(false);
  }

  Form oneOf(int... allowed) {
    if (present() && Arrays.stream(allowed).noneMatch(value -> isNumber(value))) {
      var list =
          Arrays.stream(allowed).mapToObj(Integer::toString).collect(Collectors.joining(", "));
      complain("BASE_TYPE_CHOICES", "Value must be one of {%s}.".formatted(list));
    }
    return this;
  }

  boolean isNumber(int value) {
    return node.isIntegralNumber() && node.longValue() == value;
  }

  Form snowflake() {
    if (present() && Snowflake.read(node.asText()).isEmpty()) {
      complain("NUMBER_TYPE_COERCE", "Value \"%s\" is not snowflake.".formatted(node.asText()));
    }
    return this;
  }

  boolean has(String field) {
    return Json.has(node, field);
  }
}
