package reve.discordlocal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Guild;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** The gateway's address, the application, its guilds, their members, and users. */
public final class GuildRoutes {
  private static final int PAGE = 1_000;

  private final World world;
  private final Supplier<String> gatewayUrl;
  private final int shards;
  private final int concurrency;

  public GuildRoutes(World world, Supplier<String> gatewayUrl, int shards, int concurrency) {
    this.world = world;
    this.gatewayUrl = gatewayUrl;
    this.shards = shards;
    this.concurrency = concurrency;
  }

  public List<Route> all() {
    return List.of(
        Route.open("GET /gateway", request -> RestReply.ok(gateway())),
        Route.of("GET /gateway/bot", request -> RestReply.ok(gatewayForBots())),
        Route.of("GET /users/@me", request -> RestReply.ok(world.application().bot().json())),
        Route.of("GET /users/@me/guilds", this::guilds),
        Route.of("POST /users/@me/channels", this::openDirect),
        Route.of("GET /users/*", request -> RestReply.ok(user(request, 1).json())),
        Route.of(
            "GET /oauth2/applications/@me", request -> RestReply.ok(world.application().json())),
        Route.of("GET /applications/@me", request -> RestReply.ok(world.application().json())),
        Route.of("GET /guilds/*", this::guild),
        Route.of("GET /guilds/*/channels", request -> RestReply.ok(in(request).channels())),
        Route.of(
            "GET /guilds/*/roles", request -> RestReply.ok(in(request).roles(world.users().all()))),
        Route.of("GET /guilds/*/members", this::members),
        Route.of("GET /guilds/*/members/*", this::member));
  }

  private ObjectNode gateway() {
    return Json.object().put("url", gatewayUrl.get());
  }

  private ObjectNode gatewayForBots() {
    var json = gateway().put("shards", shards);
    json.putObject("session_start_limit")
        .put("total", 1_000)
        .put("remaining", 1_000)
        .put("reset_after", 0)
        .put("max_concurrency", concurrency);
    return json;
  }

  private Guild in(RestRequest request) {
    return world
        .guild(request.id(1, DiscordError.unknownGuild()))
        .orElseThrow(DiscordError::unknownGuild);
  }

  private User user(RestRequest request, int step) {
    return world
        .users()
        .withId(request.id(step, DiscordError.unknownUser()))
        .orElseThrow(DiscordError::unknownUser);
  }

  private RestReply guild(RestRequest request) {
    var users = world.users().all();
    var json = in(request).json(users);
    if (request.asked("with_counts")) {
      json.put("approximate_member_count", users.size());
      json.put("approximate_presence_count", users.size());
    }
    return RestReply.ok(json);
  }

  private RestReply guilds(RestRequest request) {
    var list = Json.array();
    for (var guild : world.guilds()) {
      var json = list.addObject();
      json.put("id", guild.id().toString());
      json.put("name", guild.name());
      json.putNull("icon");
      json.put("owner", false);
      json.put("permissions", world.application().bot().permissions().toString());
      json.putArray("features");
    }
    return RestReply.ok(list);
  }

  private RestReply members(RestRequest request) {
    var guild = in(request);
    var after = Snowflake.read(request.query().getOrDefault("after", "")).orElse(Snowflake.FIRST);
    var limit = Math.clamp(request.number("limit", 1), 1, PAGE);
    return RestReply.ok(
        world.users().all().stream()
            .filter(user -> user.id().compareTo(after) > 0)
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .limit(limit)
            .map(guild::member)
            .collect(Json.toArray()));
  }

  private RestReply member(RestRequest request) {
    var guild = in(request);
    var id = request.id(3, DiscordError.unknownMember());
    var user = world.users().withId(id).orElseThrow(DiscordError::unknownMember);
    return RestReply.ok(guild.member(user));
  }

  private RestReply openDirect(RestRequest request) {
    var recipient = Json.text(request.object(), "recipient_id").orElse("");
    var user =
        Snowflake.read(recipient)
            .flatMap(world.users()::withId)
            .orElseThrow(DiscordError::unknownUser);
    return RestReply.ok(Channel.Direct.of(user).json());
  }
}
