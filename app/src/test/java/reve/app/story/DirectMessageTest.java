package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.app.torture.Patience;

/** Notices that come as direct messages, over the wire to those who asked for them. */
class DirectMessageTest {
  @RegisterExtension static final Stage STAGE = Stage.usual();

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void whoever_asked_is_written_to_once_and_nobody_else() {
    STAGE.seat("berta");
    STAGE.seat("carl");
    STAGE.join("berta", "de");
    Patience.until(
        "what happened before berta asked has arrived",
        () -> STAGE.act("berta", "/inbox").text().contains("Erster Fang"));
    STAGE.act("berta", "/notifications");
    STAGE.act("berta", "click Direktnachrichten");

    STAGE.act("carl", "/use item:xp_orb");
    STAGE.act("berta", "/use item:xp_orb");
    Patience.until("berta has a letter", () -> !letters("berta").isEmpty());
    STAGE.act("berta", "/use item:xp_orb amount:3");
    Patience.until("berta has the next", () -> letters("berta").getLast().contains("Stufe 3"));

    assertThat(letters("berta"))
        .satisfiesExactly(
            first -> assertThat(first).contains("Du hast **Stufe 2** erreicht"),
            second -> assertThat(second).contains("Du hast **Stufe 3** erreicht"));
    assertThat(letters("carl")).isEmpty();
    assertThat(STAGE.act("carl", "/inbox").text()).contains("You rose to **level 2**");
  }

  /** What the bot has written to the user alone, outside any answer. */
  private List<String> letters(String user) {
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

  private JsonNode state(String query) {
    URI uri = URI.create(STAGE.discord().pageUrl()).resolve("/local/state?" + query);
    try {
      return mapper.readTree(
          http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
