package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {
  private static final String BEGINNING =
      """
      @ana /start
      @ana click Accept
      @ana select Vigorous
      """;

  private static final String STORY =
      BEGINNING
          + """
          @ana /daily
          @ana /craft amount:all
          @ana /summon banner:standard count:10
          @ana /collection
          """;

  @TempDir Path folder;
  private final JsonMapper mapper = new JsonMapper();

  private CommandLineRun play(String script, String... more) {
    return CommandLineRun.of(Map.of(), script, arguments(more));
  }

  private static String[] arguments(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "play";
    arguments[1] = "--json";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return arguments;
  }

  private List<JsonNode> answers(CommandLineRun run) {
    return run.lines().stream().map(this::read).toList();
  }

  private JsonNode read(String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  @Test
  void a_script_gives_one_json_object_a_line_and_nothing_refused() {
    CommandLineRun run = play(STORY);

    assertThat(run.exitCode()).as(run.err()).isZero();
    List<JsonNode> answers = answers(run);
    assertThat(answers)
        .extracting(answer -> answer.path("line").asInt())
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(answers)
        .allMatch(answer -> answer.path("refused").isNull() && answer.path("error").isNull());
    JsonNode sheet = answers.get(5).at("/messages/0");
    assertThat(sheet.path("ephemeral").asBoolean()).isFalse();
    assertThat(sheet.at("/attachments/0/bytes").asLong()).isGreaterThan(10_000);
    assertThat(sheet.at("/attachments/0/sha256").asText()).hasSize(64);
    assertThat(sheet.at("/embeds/0/title").asText()).contains("10 dreams answer");
  }

  @Test
  void a_seed_fixes_the_dice() {
    String first = play(STORY, "--seed", "7").lines().get(5);
    String second = play(STORY, "--seed", "7").lines().get(5);
    String other = play(STORY, "--seed", "8").lines().get(5);

    assertThat(description(first)).isEqualTo(description(second)).isNotEqualTo(description(other));
  }

  private String description(String line) {
    return read(line).at("/messages/0/embeds/0/description").asText();
  }

  @Test
  void a_folder_keeps_the_game_for_the_next_time_and_for_the_audit() {
    String data = folder.resolve("kept").toString();
    play(BEGINNING, "--data", data);

    CommandLineRun next =
        play("@ana /help\n@ana click About\n@ana /daily\n@ana /start\n", "--data", data);
    CommandLineRun audit = CommandLineRun.of("audit", "--data", data, "--json");

    assertThat(next.exitCode()).isZero();
    assertThat(next.lines().getLast()).contains("already");
    assertThat(read(next.lines().get(1)).at("/messages/0/embeds/0/fields/3/value").asText())
        .as("players")
        .isEqualTo("1");
    assertThat(audit.exitCode()).isZero();
    JsonNode report = read(audit.out());
    assertThat(report.path("ok").asBoolean()).isTrue();
    assertThat(report.path("players").asLong()).isEqualTo(1);
    assertThat(report.path("ledger_rows").asLong()).isPositive();
    assertThat(report.at("/events/daily_claim").asLong()).isEqualTo(1);
    assertThat(report.path("differences")).isEmpty();
  }

  @Test
  void the_clock_of_the_game_can_be_moved_forward_and_not_back() {
    CommandLineRun run = play(BEGINNING + "@ana /daily\n@clock +1d\n@ana /daily\n@clock -1h\n");

    assertThat(run.lines().get(5)).contains("day 2 in a row");
    assertThat(read(run.lines().get(6)).path("refused").asText())
        .isEqualTo("the game's clock only goes forward");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void rate_limits_are_off_unless_asked_for() {
    String quick = BEGINNING + "@ana /collection\n".repeat(11);

    assertThat(play(quick).out()).doesNotContain("Not so fast");
    assertThat(play(quick, "--limits").lines().getLast()).contains("Not so fast");
  }

  @Test
  void a_line_that_cannot_be_done_is_told_and_the_exit_code_is_1() throws IOException {
    Path script = Files.writeString(folder.resolve("script.txt"), "@ana /conjure\nwhat is this\n");

    CommandLineRun run = CommandLineRun.of("play", "--json", "--script", script.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(answers(run)).allMatch(answer -> answer.path("refused").isTextual());
  }

  @Test
  void without_json_it_reads_like_a_conversation() {
    CommandLineRun run = CommandLineRun.of(Map.of(), "@ana /start\n", "play");

    assertThat(run.out()).contains("@ana /start", "Before the first dream", "[🌙 Accept]");
  }

  @Test
  void a_script_that_is_not_there_is_named() {
    CommandLineRun run = CommandLineRun.of("play", "--script", "nowhere.txt");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("reve: There is no script nowhere.txt.");
  }

  @Test
  void a_script_that_cannot_be_read_is_told_in_plain_words() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'#', (byte) 0xE4, '\n'});

    CommandLineRun aFolder = CommandLineRun.of("play", "--script", folder.toString());
    CommandLineRun notUtf8 = CommandLineRun.of("play", "--script", latin.toString());

    assertThat(aFolder.err()).startsWith("reve: " + folder + " is a folder, not a script.");
    assertThat(notUtf8.err()).startsWith("reve: The script is not written in UTF-8.");
    assertThat(aFolder.err() + notUtf8.err()).doesNotContain("\tat ");
    assertThat(List.of(aFolder.exitCode(), notUtf8.exitCode())).containsOnly(1);
  }

  @Test
  void a_data_folder_inside_a_file_is_told_in_plain_words() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    CommandLineRun run = play("", "--data", file.resolve("x").toString());

    assertThat(run.err())
        .contains(file + " is a file, not a folder", "--data")
        .doesNotContain("Exception");
  }

  @Test
  void a_moved_clock_is_not_kept_but_the_next_gift_comes_when_it_is_said_to() {
    String data = folder.resolve("ahead").toString();
    play(BEGINNING + "@clock +2d\n@ana /daily\n", "--data", data);

    String refusal = play("@ana /daily\n", "--data", data).lines().getLast();

    long inThreeDays =
        LocalDate.now(ZoneOffset.UTC).plusDays(3).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    assertThat(refusal).contains("<t:" + inThreeDays + ":R>");
  }
}
