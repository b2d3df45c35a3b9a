package reve.discordlocal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import reve.discordlocal.act.Acts;
import reve.discordlocal.act.LocalState;
import reve.discordlocal.act.LocalState.BadQuestion;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.fault.FaultBounds;
import reve.discordlocal.fault.FaultOrders;
import reve.discordlocal.gateway.Sessions;
import reve.discordlocal.live.LiveFeed;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.World;

/** The users' API over HTTP: state, acts, users, faults, and the live feed. */
public final class LocalEndpoint {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final World world;
  private final Acts acts;
  private final LocalState state;
  private final FaultOrders faults;
  private final LiveFeed feed;
  private final Sessions sessions;

  public LocalEndpoint(
      World world,
      Acts acts,
      LocalState state,
      FaultOrders faults,
      LiveFeed feed,
      Sessions sessions) {
    this.world = world;
    this.acts = acts;
    this.state = state;
    this.faults = faults;
    this.feed = feed;
    this.sessions = sessions;
  }

  /** What is answered: a status and a body. */
  private record Answer(int status, JsonNode body) {
    static Answer bad(String reason) {
      return new Answer(BAD_REQUEST, Json.object().put("error", reason));
    }
  }

  Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response, String path) {
    return Bodies.read(request)
        .flatMap(body -> handle(request, path, body))
        .onErrorResume(LocalEndpoint::isBad, bad -> Mono.just(Answer.bad(reason(bad))))
        .flatMap(answer -> Mono.from(Replies.json(response, answer.status(), answer.body())));
  }

  /** Whether the one who asks is to blame: for the question, its JSON or its encoding. */
  private static boolean isBad(Throwable error) {
    return error instanceof BadQuestion
        || error instanceof DiscordError
        || error instanceof IllegalArgumentException;
  }

  private static String reason(Throwable bad) {
    return String.valueOf(bad.getMessage());
  }

  private Mono<Answer> handle(HttpServerRequest request, String path, byte[] body) {
    return switch (request.method().name() + " " + path) {
      case "GET state" -> Mono.just(new Answer(OK, state(request.uri())));
      case "GET shards" -> Mono.just(new Answer(OK, shards()));
      case "POST act" ->
          Mono.fromFuture(acts.begin(json(body))).map(answer -> new Answer(OK, answer));
      case "POST users" -> Mono.just(new Answer(OK, user(json(body))));
      case "POST faults" -> Mono.just(faults(json(body)));
      default ->
          Mono.just(new Answer(NOT_FOUND, Json.object().put("error", "There is nothing here.")));
    };
  }

  private ObjectNode state(String uri) {
    var query = new QueryStringDecoder(uri).parameters();
    return state.of(first(query, "user"), first(query, "channel"));
  }

  private ObjectNode shards() {
    var json = Json.object();
    json.set(
        "shards",
        sessions.served().stream()
            .map(shard ->
                Json.object()
                    .put("shard", shard.index())
                    .put("of", shard.of())
                    .put("sessions", shard.sessions()))
            .collect(Json.toArray()));
    return json.put("served_twice", sessions.servedTwice());
  }

  private ObjectNode user(JsonNode wanted) {
    return state.put(
        Json.text(wanted, "name").orElse(""),
        Json.text(wanted, "locale").orElse(""),
        Json.text(wanted, "permissions").orElse(""));
  }

  private Answer faults(JsonNode order) {
    var complaint = FaultBounds.complaint(order);
    if (complaint.isPresent()) {
      return Answer.bad(complaint.get());
    }
    var unknown = faults.obey(order);
    return unknown.isEmpty()
        ? new Answer(OK, Json.object().put("ok", true))
        : Answer.bad("there is no fault switch " + String.join(", ", unknown));
  }

  private static JsonNode json(byte[] body) {
    try {
      return Json.read(body);
    } catch (IOException malformed) {
      throw DiscordError.notJson();
    }
  }

  private static String first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of("")).getFirst();
  }

  /** Follows for the user named in the query until the page goes. */
  Publisher<Void> live(WebsocketInbound in, WebsocketOutbound out, String uri) {
    var name = first(new QueryStringDecoder(uri).parameters(), "user");
    var user = world.users().named(name);
    if (user.isEmpty()) {
      return out.sendClose(4004, "There is no user " + name);
    }
    in.withConnection(connection -> feed.follow(user.get(), connection.channel()));
    return in.receive().then();
  }
}
