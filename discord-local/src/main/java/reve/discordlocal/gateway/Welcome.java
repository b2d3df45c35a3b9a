package reve.discordlocal.gateway;

import java.util.List;
import java.util.function.Supplier;
import reve.discordlocal.model.Guild;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.World;

/** What a session is told first: who it is, and the guilds of its shard. */
final class Welcome {
  private final World world;
  private final Supplier<String> gatewayUrl;

  Welcome(World world, Supplier<String> gatewayUrl) {
    this.world = world;
    this.gatewayUrl = gatewayUrl;
  }

  void greet(Session session) {
    session.dispatch("READY", ready(session));
    if (session.wants(Intent.GUILDS)) {
      var users = world.users().all();
      guilds(session.shard())
          .forEach(guild -> session.dispatch("GUILD_CREATE", Json.write(guild.created(users))));
    }
  }

  private List<Guild> guilds(Shard shard) {
    return world.guilds().stream()
        .filter(guild -> guild.id().shardOf(shard.count()) == shard.index())
        .toList();
  }

  private String ready(Session session) {
    var application = world.application();
    var json = Json.object();
    json.put("v", 10);
    json.set("user", application.bot().json());
    var guilds = json.putArray("guilds");
    guilds(session.shard())
        .forEach(
            guild -> guilds.addObject().put("id", guild.id().toString()).put("unavailable", true));
    json.put("session_id", session.id());
    json.put("resume_gateway_url", gatewayUrl.get());
    json.put("session_type", "normal");
    json.putArray("shard").add(session.shard().index()).add(session.shard().count());
    json.putObject("application").put("id", application.id().toString()).put("flags", 0);
    json.putArray("private_channels");
    json.putArray("relationships");
    json.putArray("presences");
    json.putArray("guild_join_requests");
    json.putArray("geo_ordered_rtc_regions");
    json.putArray("_trace").add("discord-local");
    return Json.write(json);
  }
}
