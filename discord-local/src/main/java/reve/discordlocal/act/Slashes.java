package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import reve.discordlocal.check.OptionType;
import reve.discordlocal.interaction.Interaction.Deed;
import reve.discordlocal.interaction.InteractionType;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.World;

/** Prepares slash commands and their autocompletes, checked as Discord's client checks them. */
final class Slashes {
  private static final int OFFERED = 25;

  private final World world;

  Slashes(World world) {
    this.world = world;
  }

  Prepared typed(Actor actor, Wish.Typed wish) {
    var offered = world.commands().offeredTo(actor.user(), actor.channel());
    var call = Call.read(wish.command(), wish.typed(), offered, actor.user().locale());
    return wish.typed() ? complete(actor, call, wish.line()) : send(actor, call, wish.line());
  }

  Prepared called(Actor actor, Wish.Called wish) {
    var offered = world.commands().offeredTo(actor.user(), actor.channel());
    var call = Call.of(wish, offered, actor.user().locale());
    return wish.focused().isPresent()
        ? complete(actor, call, wish.line())
        : send(actor, call, wish.line());
  }

  private Prepared send(Actor actor, Call call, String line) {
    var things = new Things(world, actor.channel());
    var resolved = things.resolved();
    var values = new OptionValues(things, new Names(actor.user().locale()), resolved);
    var options = Json.array();
    for (var option : call.options()) {
      var name = option.path("name").asText();
      var given = call.given().get(name);
      if (given != null) {
        options.add(leaf(option, values.value(option, given)));
      } else if (option.path("required").asBoolean()) {
        throw new Refusal(
            "/%s needs the option %s: %s"
                .formatted(call.fullName(), name, option.path("description").asText()));
      }
    }
    var data = data(call, options);
    resolved.addTo(data);
    return new Prepared.Send(
        deed(actor, InteractionType.COMMAND, line, call, OptionType.STRING), data);
  }

  private Prepared complete(Actor actor, Call call, String line) {
    var focused =
        call.focused()
            .orElseThrow(() -> new Refusal("/%s has no option to type".formatted(call.fullName())));
    var option = call.option(focused);
    if (option.has("choices")) {
      return new Prepared.Offer(fixed(option, call, actor.user().locale()));
    }
    if (!option.path("autocomplete").asBoolean()) {
      throw new Refusal("the option %s has no autocomplete".formatted(focused));
    }
    var options = Json.array();
    for (var registered : call.options()) {
      var given = Optional.ofNullable(call.given().get(registered.path("name").asText()));
      given.ifPresent(text -> options.add(partial(registered, text, focused)));
    }
    var type = option.path("type").asInt();
    return new Prepared.Send(
        deed(actor, InteractionType.AUTOCOMPLETE, line, call, type), data(call, options));
  }

  private static ArrayNode fixed(JsonNode option, Call call, String locale) {
    var typed =
        call.given()
            .getOrDefault(option.path("name").asText(), Json.array())
            .asText()
            .toLowerCase(Locale.ROOT);
    var names = new Names(locale);
    return Json.items(option.path("choices"))
        .filter(choice ->
            names.of(choice).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(typed)))
        .limit(OFFERED)
        .collect(Json.toArray());
  }

  private static ObjectNode leaf(JsonNode option, JsonNode value) {
    var leaf = Json.object();
    leaf.set("name", option.path("name"));
    leaf.set("type", option.path("type"));
    leaf.set("value", value);
    return leaf;
  }

  private static ObjectNode partial(JsonNode option, JsonNode given, String focused) {
    var leaf = leaf(option, given);
    if (option.path("name").asText().equals(focused)) {
      leaf.put("focused", true);
    }
    return leaf;
  }

  private static ObjectNode data(Call call, ArrayNode leaves) {
    var options = leaves;
    for (var step : call.path().reversed()) {
      var nested = Json.object();
      nested.set("name", step.path("name"));
      nested.set("type", step.path("type"));
      nested.set("options", options);
      options = Json.array().add(nested);
    }
    var data = Json.object();
    data.put("id", call.command().id().toString());
    data.put("name", call.command().name());
    data.put("type", Command.CHAT_INPUT);
    call.command().guild().ifPresent(guild -> data.put("guild_id", guild.toString()));
    data.set("options", options);
    return data;
  }

  private static Deed deed(
      Actor actor, InteractionType type, String line, Call call, int focusedType) {
    return new Deed(
        type,
        actor.user(),
        actor.channel(),
        Optional.empty(),
        line,
        Optional.of(call.fullName()),
        focusedType);
  }
}
