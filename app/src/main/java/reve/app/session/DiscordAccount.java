package reve.app.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import reve.app.CannotStart;
import reve.app.settings.Secret;

/** The bot's account, as Discord describes it to whoever has the token. */
public final class DiscordAccount {
  private static final URI DISCORD = URI.create("https://discord.com/api/v10");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final URI api;
  private final Secret token;

  public DiscordAccount(Secret token, Optional<URI> api) {
    this.api = api.orElse(DISCORD);
    this.token = token;
  }

  /** Who owns the bot, alone or in a team; says clearly when the token is refused. */
  public Set<Long> owners() {
    HttpResponse<String> response = get("/applications/@me");
    if (response.statusCode() == UNAUTHORIZED) {
      throw new CannotStart(
          "Discord refuses the token in DISCORD_TOKEN.",
          "Copy it anew from Discord's developer portal: your application, Bot → Reset Token.");
    }
    if (response.statusCode() != OK) {
      throw new CannotStart(
          "Discord answers with status " + response.statusCode() + ".",
          "Try again in a moment; discordstatus.com tells whether Discord has trouble.");
    }
    return owners(response.body());
  }

  private Set<Long> owners(String body) {
    try {
      JsonNode application = new JsonMapper().readTree(body);
      Stream<JsonNode> team =
          StreamSupport.stream(application.at("/team/members").spliterator(), false)
              .map(member -> member.at("/user/id"));
      return Stream.concat(Stream.of(application.at("/owner/id")), team)
          .filter(JsonNode::isTextual)
          .map(id -> Long.valueOf(id.textValue()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /** Asks Discord's API; throws {@link CannotStart} when nobody answers there. */
  public HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bot " + token.revealed())
            .header("User-Agent", "DiscordBot (reve, 1)")
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(e);
    }
  }

  private CannotStart unreachable(Exception cause) {
    return new CannotStart(
        "Discord does not answer at " + api + " (" + cause + ").",
        "Check the connection to the internet, and DISCORD_API_URL if it is set.",
        cause);
  }
}
