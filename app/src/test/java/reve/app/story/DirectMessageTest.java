package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notices that come as direct messages, over the wire to those who asked for them. */
class DirectMessageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @RegisterExtension static final Stage STAGE = Stage.usual();

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void whoever_asked_is_written_to_once_and_nobody_else() throws Exception {
    STAGE.seat("berta");
    STAGE.seat("carl");
    STAGE.join("berta", "de");
    STAGE.act("berta", "/notifications");
    STAGE.act("berta", "click Direktnachrichten");

    STAGE.act("carl", "/use item:xp_orb");
    STAGE.act("berta", "/use item:xp_orb");

    List<String> letters = awaitLetters("berta");
    Thread.sleep(Duration.ofSeconds(11));

    assertThat(letters).hasSize(1).first().asString().contains("Du hast **Stufe 2** erreicht");
    assertThat(letters("berta")).isEqualTo(letters);
    assertThat(letters("carl")).isEmpty();
    assertThat(STAGE.act("carl", "/inbox").text()).contains("You rose to **level 2**");
  }

  private List<String> awaitLetters(String user) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<String> letters = letters(user);
    while (letters.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(200));
      letters = letters(user);
    }
    return letters;
  }

  /** What the bot has written to the user alone, outside any answer. */
  private List<String> letters(String user) throws IOException, InterruptedException {
    String id = "";
    for (JsonNode channel : state("user=" + user).path("channels")) {
      if (channel.path("type").asInt() == 1) {
        id = channel.path("id").asText();
      }
    }
    List<String> letters = new ArrayList<>();
    for (JsonNode message : state("user=" + user + "&channel=" + id).path("messages")) {
      letters.add(message.path("embeds").path(0).path("description").asText());
    }
    return letters;
  }

  private JsonNode state(String query) throws IOException, InterruptedException {
    URI uri = URI.create(STAGE.discord().pageUrl()).resolve("/local/state?" + query);
    return mapper.readTree(
        http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
  }
}
