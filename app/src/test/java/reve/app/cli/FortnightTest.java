package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that everybody can play goes as it says. */
class FortnightTest {
  private static final Path SCRIPT = Path.of("../examples/fortnight.txt");

  @TempDir Path folder;
  private final JsonMapper mapper = new JsonMapper();

  @Test
  void a_fortnight_leads_to_all_that_grows_with_nothing_refused_and_the_books_balance()
      throws IOException {
    String data = folder.resolve("game").toString();

    CommandLineRun run =
        CommandLineRun.of("play", "--json", "--script", SCRIPT.toString(), "--data", data);

    assertThat(run.exitCode()).as(run.err()).isZero();
    List<JsonNode> answers = run.lines().stream().map(this::read).toList();
    assertThat(answers).hasSizeGreaterThan(200).noneMatch(FortnightTest::isRefused);
    assertThat(titles(answers))
        .contains(
            "🔥 Last Match puts on 🗡️ iron sword",
            "⚡ Draught awakens: ★★☆☆☆",
            "The trial is passed",
            "🔥 Last Match has broken its limit")
        .anyMatch(title -> title.matches("[1-9][0-9]* sets of 24 are complete"))
        .anyMatch(title -> title.matches("[1-9][0-9]* points"));
    assertThat(texts(answers)).anyMatch(text -> text.contains("became one: 🟣 Epic"));
    assertThat(Files.readString(SCRIPT)).doesNotContain("/admin");
    CommandLineRun audit = CommandLineRun.of("audit", "--data", data, "--json");
    assertThat(audit.exitCode()).as(audit.out()).isZero();
  }

  /** The bot puts a refusal in plain words, and everything else in an embed. */
  private static boolean isRefused(JsonNode answer) {
    return messages(answer).stream().anyMatch(message -> message.path("embeds").isEmpty());
  }

  private static List<String> titles(List<JsonNode> answers) {
    return embedded(answers, "title");
  }

  private static List<String> texts(List<JsonNode> answers) {
    return embedded(answers, "description");
  }

  private static List<String> embedded(List<JsonNode> answers, String field) {
    return answers.stream()
        .flatMap(answer -> messages(answer).stream())
        .map(message -> message.at("/embeds/0").path(field).asText())
        .toList();
  }

  private static List<JsonNode> messages(JsonNode answer) {
    return StreamSupport.stream(answer.path("messages").spliterator(), false).toList();
  }

  private JsonNode read(String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }
}
