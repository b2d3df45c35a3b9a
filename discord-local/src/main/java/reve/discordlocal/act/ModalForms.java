package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discordlocal.check.ComponentType;
import reve.discordlocal.check.OptionType;
import reve.discordlocal.interaction.Interaction.Deed;
import reve.discordlocal.interaction.InteractionType;
import reve.discordlocal.interaction.Modals;
import reve.discordlocal.interaction.OpenModal;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;
import reve.discordlocal.model.World;

/** Prepares the sending of filled modals, checked as Discord's client checks them. */
final class ModalForms {
  private static final int LONGEST = 4_000;

  /** One thing to fill in, and the label above it. */
  private record Field(String label, JsonNode input) {
    String customId() {
      return input.path("custom_id").asText();
    }

    boolean isText() {
      return input.path("type").asInt() == ComponentType.TEXT_INPUT;
    }

    boolean named(String name) {
      return customId().equals(name) || label.equalsIgnoreCase(name);
    }
  }

  private final World world;
  private final Modals modals;

  ModalForms(World world, Modals modals) {
    this.world = world;
    this.modals = modals;
  }

  Prepared fill(Actor actor, Wish.Fill wish) {
    var modal =
        modals
            .of(actor.user())
            .filter(open -> wish.modal().isEmpty() || wish.modal().get().equals(open.id()))
            .orElseThrow(() -> new Refusal("no modal is open for " + actor.user().name()));
    var fields = fields(modal);
    refuseUnknown(wish, fields);
    var data = Json.object();
    data.set("custom_id", modal.form().path("custom_id"));
    var things = new Things(world, modal.channel());
    var resolved = things.resolved();
    var components = data.putArray("components");
    for (var part : modal.form().path("components")) {
      submitted(part, wish.fields(), fields.size() == 1, things, resolved)
          .ifPresent(components::add);
    }
    resolved.addTo(data);
    modals.close(modal);
    return new Prepared.Send(deed(modal, wish.line()), data);
  }

  private static Deed deed(OpenModal modal, String line) {
    return new Deed(
        InteractionType.MODAL,
        modal.user(),
        modal.channel(),
        modal.message(),
        line,
        Optional.empty(),
        OptionType.STRING);
  }

  private static List<Field> fields(OpenModal modal) {
    var fields = new ArrayList<Field>();
    for (var part : modal.form().path("components")) {
      field(part).ifPresent(fields::add);
    }
    return fields;
  }

  private static Optional<Field> field(JsonNode part) {
    return switch (part.path("type").asInt()) {
      case ComponentType.ROW -> {
        var input = part.at("/components/0");
        yield Optional.of(new Field(input.path("label").asText(), input));
      }
      case ComponentType.LABEL ->
          Optional.of(new Field(part.path("label").asText(), part.path("component")));
      default -> Optional.empty();
    };
  }

  private static void refuseUnknown(Wish.Fill wish, List<Field> fields) {
    for (var name : wish.fields().keySet()) {
      var onlyOne = name.equals(Wishes.ONLY_FIELD) && fields.size() == 1;
      if (!onlyOne && fields.stream().noneMatch(field -> field.named(name))) {
        var names = fields.stream().map(Field::customId).toList();
        throw new Refusal(
            "the modal has no field \"%s\"; it has: %s%s"
                .formatted(
                    name,
                    String.join(", ", names),
                    Nearest.to(name, names).map(". Did you mean %s?"::formatted).orElse("")));
      }
    }
  }

  private static Optional<ObjectNode> submitted(
      JsonNode part, Map<String, JsonNode> given, boolean only, Things things, Resolved resolved) {
    return field(part)
        .map(field -> {
          var json = Json.object();
          json.set("type", part.path("type"));
          json.set("id", part.path("id"));
          var input = input(field, given, only, things, resolved);
          if (part.path("type").asInt() == ComponentType.LABEL) {
            json.set("component", input);
          } else {
            json.putArray("components").add(input);
          }
          return json;
        });
  }

  private static ObjectNode input(
      Field field, Map<String, JsonNode> given, boolean only, Things things, Resolved resolved) {
    var json = Json.object();
    json.set("type", field.input().path("type"));
    json.set("id", field.input().path("id"));
    json.put("custom_id", field.customId());
    var value =
        given.entrySet().stream()
            .filter(entry ->
                field.named(entry.getKey()) || (only && entry.getKey().equals(Wishes.ONLY_FIELD)))
            .map(Map.Entry::getValue)
            .findFirst();
    if (field.isText()) {
      json.put("value", text(field, value));
    } else {
      json.set("values", values(field, value, things, resolved));
    }
    return json;
  }

  private static String text(Field field, Optional<JsonNode> given) {
    var input = field.input();
    var text = given.map(JsonNode::asText).orElseGet(() -> input.path("value").asText());
    var length = text.codePointCount(0, text.length());
    var required = input.path("required").asBoolean(true);
    if (length == 0 && !required) {
      return text;
    }
    var least = Math.max(input.path("min_length").asInt(0), required ? 1 : 0);
    var most = input.path("max_length").asInt(LONGEST);
    if (length < least || length > most) {
      throw new Refusal(
          "the field %s must have %d to %d characters, not %d"
              .formatted(field.customId(), least, most, length));
    }
    return text;
  }

  private static ArrayNode values(
      Field field, Optional<JsonNode> given, Things things, Resolved resolved) {
    var values = Json.array();
    var wanted =
        given
            .map(value ->
                value.isArray()
                    ? Json.items(value).map(JsonNode::asText).toList()
                    : List.of(value.asText().split("\\s*,\\s*")))
            .orElse(List.of());
    var choices = new SelectValues(field.input(), things);
    wanted.forEach(text -> values.add(choices.valueOrRefuse(text)));
    var least = field.input().path("required").asBoolean(true) ? 1 : 0;
    choices.refuseCount(values.size(), field.input().path("min_values").asInt(least));
    values.forEach(id -> choices.resolve(id.asText(), resolved));
    return values;
  }
}
