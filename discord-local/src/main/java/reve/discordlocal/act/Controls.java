package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reve.discordlocal.check.ComponentType;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.World;

/**
 * The buttons and selects that a user sees, newest messages first, the user's own before others.
 */
final class Controls {
  /** A button or select, and the message it belongs to. */
  record Control(Message message, JsonNode component) {

    String customId() {
      return component.path("custom_id").asText();
    }

    String label() {
      return component.path("label").asText().strip();
    }

    /** The label as one reads it, with its emoji. */
    String face() {
      return (component.at("/emoji/name").asText() + " " + label()).strip();
    }
  }

  private final World world;

  Controls(World world) {
    this.world = world;
  }

  List<Control> buttons(Actor actor) {
    return all(actor)
        .filter(control -> control.component().path("type").asInt() == ComponentType.BUTTON)
        .toList();
  }

  List<Control> selects(Actor actor) {
    return all(actor)
        .filter(control -> ComponentType.isSelect(control.component().path("type").asInt()))
        .toList();
  }

  private Stream<Control> all(Actor actor) {
    return messages(actor)
        .filter(message -> !message.thinking())
        .flatMap(message -> of(message.json().path("components"), message).stream());
  }

  private Stream<Message> messages(Actor actor) {
    return actor
        .message()
        .map(Stream::of)
        .orElseGet(() -> {
          var own = new ArrayList<Message>();
          var others = new ArrayList<Message>();
          var user = Optional.of(actor.user().id());
          world
              .messages()
              .newestFirst(actor.channel().id())
              .filter(message -> message.visibleTo(actor.user()))
              .filter(message -> !message.json().path("components").isEmpty())
              .forEach(message -> (message.asker().equals(user) ? own : others).add(message));
          return Stream.concat(own.stream(), others.stream());
        });
  }

  private static List<Control> of(JsonNode components, Message message) {
    var found = new ArrayList<Control>();
    for (var component : components) {
      if (component.has("custom_id") || (component.has("url") && component.has("style"))) {
        found.add(new Control(message, component));
      }
      found.addAll(of(component.path("components"), message));
      if (Json.has(component, "accessory")) {
        found.addAll(of(Json.array().add(component.path("accessory")), message));
      }
    }
    return found;
  }
}
