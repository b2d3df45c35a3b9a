package reve.discordlocal.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.World;

/** What one connection says and is told; it is heard on one thread only. */
final class Conversation {
  private static final int NORMAL = 1000;
  private static final int GOING_AWAY = 1001;

  /** The largest payload that Discord takes from a bot, in characters. */
  private static final int PAYLOAD = 4_096;

  /** How many payloads Discord takes from a connection in a minute. */
  private static final int PAYLOADS_A_MINUTE = 120;

  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final World world;
  private final Sessions sessions;
  private final Welcome welcome;
  private final IdentifyWindow window;
  private final Connection connection;
  private Optional<Session> session = Optional.empty();
  private boolean endedByBot;
  private long minuteStart = System.nanoTime();
  private int heardThisMinute;

  Conversation(
      World world,
      Sessions sessions,
      Welcome welcome,
      IdentifyWindow window,
      Connection connection) {
    this.world = world;
    this.sessions = sessions;
    this.welcome = welcome;
    this.window = window;
    this.connection = connection;
  }

  void hear(String text) {
    if (tooMany()) {
      connection.close(CloseCode.RATE_LIMITED);
      return;
    }
    try {
      var payload = Json.read(text);
      if (text.length() > PAYLOAD || !payload.path("op").isInt()) {
        connection.close(CloseCode.DECODE_ERROR);
      } else {
        answer(payload.path("op").intValue(), payload.path("d"));
      }
    } catch (JsonProcessingException malformed) {
      connection.close(CloseCode.DECODE_ERROR);
    }
  }

  private boolean tooMany() {
    var now = System.nanoTime();
    if (now - minuteStart > MINUTE_NANOS) {
      minuteStart = now;
      heardThisMinute = 0;
    }
    return ++heardThisMinute > PAYLOADS_A_MINUTE;
  }

  private void answer(int op, JsonNode data) {
    switch (op) {
      case Op.HEARTBEAT -> connection.send(Op.HEARTBEAT_ACK, "null");
      case Op.IDENTIFY -> identify(data);
      case Op.RESUME -> resume(data);
      case Op.PRESENCE, Op.VOICE_STATE, Op.SOUNDBOARD -> needSession();
      case Op.GUILD_MEMBERS -> needSession().ifPresent(known -> members(known, data));
      default -> connection.close(CloseCode.UNKNOWN_OPCODE);
    }
  }

  private Optional<Session> needSession() {
    if (session.isEmpty()) {
      connection.close(CloseCode.NOT_AUTHENTICATED);
    }
    return session;
  }

  private void identify(JsonNode data) {
    var shard = shard(data.path("shard"));
    if (session.flatMap(own -> sessions.find(own.id())).isPresent()) {
      connection.close(CloseCode.ALREADY_AUTHENTICATED);
    } else if (!authentic(data)) {
      connection.close(CloseCode.AUTHENTICATION_FAILED);
    } else if (shard.isEmpty()) {
      connection.close(CloseCode.INVALID_SHARD);
    } else if (!validIntents(data.path("intents"))) {
      connection.close(CloseCode.INVALID_INTENTS);
    } else if (!window.admits(shard.get())) {
      sayInvalid();
    } else {
      begin(shard.get(), data.path("intents").intValue());
    }
  }

  private void begin(Shard shard, int intents) {
    var begun = Sessions.begin(shard, intents, connection);
    session = Optional.of(begun);
    sessions.ready(begun, welcome::greet);
  }

  private void resume(JsonNode data) {
    if (!authentic(data)) {
      connection.close(CloseCode.AUTHENTICATION_FAILED);
      return;
    }
    var seen = data.path("seq").asLong();
    var known = sessions.find(data.path("session_id").asText());
    if (known.filter(found -> found.canReplayAfter(seen)).isEmpty()) {
      sayInvalid();
    } else {
      session = known;
      sessions.resume(known.get(), connection, seen);
    }
  }

  private void sayInvalid() {
    connection.send(Op.INVALID_SESSION, "false");
  }

  private boolean authentic(JsonNode data) {
    return data.path("token").asText().equals(world.application().token());
  }

  private static Optional<Shard> shard(JsonNode given) {
    if (given.isMissingNode() || given.isNull()) {
      return Optional.of(new Shard(0, 1));
    }
    var index = given.path(0).asInt(-1);
    var count = given.path(1).asInt(-1);
    var valid = given.size() == 2 && index >= 0 && index < count;
    return valid ? Optional.of(new Shard(index, count)) : Optional.empty();
  }

  private static boolean validIntents(JsonNode intents) {
    return intents.isInt() && (intents.intValue() & ~Intent.ALL) == 0;
  }

  private void members(Session known, JsonNode data) {
    var wanted =
        data.path("guild_id").isArray() ? data.path("guild_id").path(0) : data.path("guild_id");
    world.guilds().stream()
        .filter(guild -> guild.id().toString().equals(wanted.asText()))
        .forEach(guild -> {
          var chunk = Json.object();
          chunk.put("guild_id", guild.id().toString());
          chunk.set(
              "members",
              world.users().all().stream()
                  .filter(user -> user.name().startsWith(data.path("query").asText()))
                  .map(guild::member)
                  .collect(Json.toArray()));
          chunk.put("chunk_index", 0);
          chunk.put("chunk_count", 1);
          chunk.putArray("not_found");
          Json.text(data, "nonce").ifPresent(nonce -> chunk.put("nonce", nonce));
          known.dispatch("GUILD_MEMBERS_CHUNK", Json.write(chunk));
        });
  }

  /** The bot closes the connection; with a normal close it gives its session up. */
  void endedByBot(int code) {
    endedByBot = code == NORMAL || code == GOING_AWAY;
  }

  void gone() {
    session.ifPresent(own -> sessions.disconnected(own, connection, endedByBot));
  }
}
