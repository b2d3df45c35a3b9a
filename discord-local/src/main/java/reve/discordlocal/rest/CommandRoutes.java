package reve.discordlocal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.discordlocal.check.CommandRules;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.World;

/** Registration of application commands, for all guilds or for one. */
public final class CommandRoutes {
  private final World world;

  public CommandRoutes(World world) {
    this.world = world;
  }

  public List<Route> all() {
    return List.of(
        route("GET /applications/*/commands", this::list),
        route("PUT /applications/*/commands", this::replace),
        route("POST /applications/*/commands", this::upsert),
        route("GET /applications/*/commands/*", this::get),
        route("PATCH /applications/*/commands/*", this::patch),
        route("DELETE /applications/*/commands/*", this::delete),
        route("GET /applications/*/guilds/*/commands", this::list),
        route("PUT /applications/*/guilds/*/commands", this::replace),
        route("POST /applications/*/guilds/*/commands", this::upsert),
        route("GET /applications/*/guilds/*/commands/*", this::get),
        route("PATCH /applications/*/guilds/*/commands/*", this::patch),
        route("DELETE /applications/*/guilds/*/commands/*", this::delete));
  }

  private Route route(String form, Function<RestRequest, RestReply> handler) {
    return Route.of(form, request -> handler.apply(ofThisApplication(request)));
  }

  private RestRequest ofThisApplication(RestRequest request) {
    if (!request.step(1).equals(world.application().id().toString())) {
      throw DiscordError.unknownApplication();
    }
    return request;
  }

  private Optional<Snowflake> guild(RestRequest request) {
    if (!request.step(2).equals("guilds")) {
      return Optional.empty();
    }
    var id = request.id(3, DiscordError.unknownGuild());
    return Optional.of(world.guild(id).orElseThrow(DiscordError::unknownGuild).id());
  }

  private Command command(RestRequest request) {
    var id = request.id(request.path().size() - 1, DiscordError.unknownCommand());
    return world.commands().find(guild(request), id).orElseThrow(DiscordError::unknownCommand);
  }

  private RestReply list(RestRequest request) {
    Function<Command, ObjectNode> form =
        request.asked("with_localizations") ? Command::json : Command::untranslated;
    return RestReply.ok(
        world.commands().in(guild(request)).stream().map(form).collect(Json.toArray()));
  }

  private RestReply replace(RestRequest request) {
    CommandRules.checkAll(request.body());
    var commands = world.commands().replace(guild(request), request.body());
    return RestReply.ok(commands.stream().map(Command::json).collect(Json.toArray()));
  }

  private RestReply upsert(RestRequest request) {
    CommandRules.check(request.body());
    var guild = guild(request);
    CommandRules.checkRoom(request.body(), world.commands().in(guild));
    var written = world.commands().upsert(guild, request.body());
    var json = written.command().json();
    return written.created() ? RestReply.created(json) : RestReply.ok(json);
  }

  private RestReply get(RestRequest request) {
    return RestReply.ok(command(request).json());
  }

  private RestReply patch(RestRequest request) {
    var command = command(request);
    var merged = command.definition();
    merged.setAll(request.object());
    CommandRules.check(merged);
    return RestReply.ok(world.commands().patch(command, request.object()).json());
  }

  private RestReply delete(RestRequest request) {
    var command = command(request);
    world.commands().remove(command.guild(), command.id());
    return RestReply.noContent();
  }
}
