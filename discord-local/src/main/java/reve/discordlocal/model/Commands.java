package reve.discordlocal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The commands that the bot has registered, for all guilds or for one. */
public final class Commands {
  /** A command after it was written, and whether it is new. */
  public record Written(Command command, boolean created) {}

  private final Application application;
  private final Snowflakes ids;
  private final List<Command> registered = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public Commands(Application application, Snowflakes ids) {
    this.application = application;
    this.ids = ids;
  }

  /** From now on the listener hears whenever what is registered has changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public List<Command> in(Optional<Snowflake> guild) {
    return registered.stream().filter(command -> command.guild().equals(guild)).toList();
  }

  public Optional<Command> find(Optional<Snowflake> guild, Snowflake id) {
    return in(guild).stream().filter(command -> command.id().equals(id)).findFirst();
  }

  /** The slash commands a user is shown in a channel; a guild's own hides a global namesake. */
  public List<Command> offeredTo(User user, Channel channel) {
    var offered = new ArrayList<Command>();
    for (var command : registered) {
      var hidden =
          command.guild().isEmpty()
              && in(channel.guildId()).stream()
                  .anyMatch(own -> own.guild().isPresent() && own.name().equals(command.name()));
      if (command.type() == Command.CHAT_INPUT && !hidden && command.offeredTo(user, channel)) {
        offered.add(command);
      }
    }
    return offered;
  }

  /** These and no others are registered from now on; what keeps its name keeps its id. */
  public synchronized List<Command> replace(Optional<Snowflake> guild, Iterable<JsonNode> wanted) {
    var before = in(guild);
    var now = new ArrayList<Command>();
    wanted.forEach(body -> now.add(write(guild, body, before).command()));
    registered.removeAll(before);
    registered.addAll(now);
    announce();
    return now;
  }

  /** Adds the command, or overwrites its namesake. */
  public synchronized Written upsert(Optional<Snowflake> guild, JsonNode body) {
    var written = write(guild, body, in(guild));
    put(written.command());
    return written;
  }

  /** Changes the given fields of a command. */
  public synchronized Command patch(Command command, ObjectNode body) {
    var merged = command.json().deepCopy();
    merged.setAll(body);
    var changed = build(command.id(), command.guild(), merged);
    put(changed);
    return changed;
  }

  public synchronized boolean remove(Optional<Snowflake> guild, Snowflake id) {
    var removed = find(guild, id).map(registered::remove).orElse(false);
    if (removed) {
      announce();
    }
    return removed;
  }

  private void put(Command command) {
    registered.removeIf(other -> other.id().equals(command.id()));
    registered.add(command);
    announce();
  }

  private void announce() {
    listeners.forEach(Runnable::run);
  }

  private Written write(Optional<Snowflake> guild, JsonNode body, List<Command> before) {
    var type = body.path("type").asInt(Command.CHAT_INPUT);
    var namesake =
        before.stream()
            .filter(command -> command.sameAs(body.path("name").asText(), type))
            .findFirst();
    var id = namesake.map(Command::id).orElseGet(ids::next);
    var built = build(id, guild, body);
    var kept = namesake.filter(command -> unchanged(command, built)).orElse(built);
    return new Written(kept, namesake.isEmpty());
  }

  private static boolean unchanged(Command before, Command now) {
    var copy = now.json().deepCopy();
    copy.set("version", before.json().path("version"));
    return copy.equals(before.json());
  }

  private Command build(Snowflake id, Optional<Snowflake> guild, JsonNode body) {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("application_id", application.id().toString());
    json.put("version", ids.next().toString());
    guild.ifPresent(own -> json.put("guild_id", own.toString()));
    json.put("type", body.path("type").asInt(Command.CHAT_INPUT));
    json.put("name", body.path("name").asText());
    copy(body, json, "name_localizations");
    json.put("description", Json.text(body, "description").orElse(""));
    copy(body, json, "description_localizations");
    json.put(
        "default_member_permissions", Json.text(body, "default_member_permissions").orElse(null));
    if (guild.isEmpty()) {
      json.put("dm_permission", body.path("dm_permission").asBoolean(true));
      copy(body, json, "contexts");
    }
    if (Json.has(body, "integration_types")) {
      json.set("integration_types", body.path("integration_types"));
    } else {
      json.putArray("integration_types").add(0);
    }
    json.put("nsfw", body.path("nsfw").asBoolean(false));
    if (!body.path("options").isEmpty()) {
      json.set("options", Command.tidied(body.path("options")));
    }
    return new Command(id, guild, json);
  }

  private static void copy(JsonNode from, ObjectNode to, String field) {
    if (Json.has(from, field)) {
      to.set(field, from.path(field));
    } else {
      to.putNull(field);
    }
  }
}
