package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discordlocal.script.PlainText;
import reve.discordlocal.script.ScriptRunner;

/** Scripts are played line by line, and read well on a terminal. */
@TestInstance(Lifecycle.PER_CLASS)
class ScriptTest {
  private static final String MENU =
      """
      {"type":4,"data":{"content":"Choose","flags":64,
        "embeds":[{"title":"Menu","description":"Two\\nlines","footer":{"text":"page 1"},
          "fields":[{"name":"Tea","value":"hot"},{"name":"List","value":"a\\nb"}]}],
        "components":[
          {"type":1,"components":[
            {"type":2,"style":1,"custom_id":"next","label":"Next"},
            {"type":2,"style":1,"custom_id":"off","label":"Off","disabled":true}]},
          {"type":1,"components":[{"type":3,"custom_id":"s","options":[
            {"label":"One","value":"1"},{"label":"Two","value":"2"}]}]}]}}\
      """;

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final RawBot bot = RawBot.ready(discord);
  private final List<Duration> moves = new ArrayList<>();
  private final List<Long> dice = new ArrayList<>();

  @BeforeAll
  void register() {
    bot.api()
        .send(
            "PUT",
            "/applications/700000000000000000/commands",
            "[" + Bodies.PING + ",{\"name\":\"menu\",\"description\":\"Menu\"}]");
    bot.answering(
        interaction -> interaction.at("/data/name").asText().equals("menu") ? MENU : Bodies.PONG);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  private ScriptRunner.Backstage backstage() {
    return new ScriptRunner.Backstage() {
      @Override
      public Optional<String> moveClock(Duration by) {
        moves.add(by);
        return by.isNegative() ? Optional.of("time does not run back") : Optional.empty();
      }

      @Override
      public void fixDice(long number) {
        dice.add(number);
      }
    };
  }

  private ScriptRunner.Outcome play(List<JsonNode> answers, String script) {
    var runner = new ScriptRunner(discord.acts(), backstage(), Duration.ZERO);
    return runner.play(script.lines().iterator(), answers::add);
  }

  @Test
  void each_line_is_one_act_and_one_answer_with_its_number() {
    var answers = new ArrayList<JsonNode>();

    var outcome =
        play(
            answers,
            """
            # a remark

            @ana /ping
              @nia #dm /ping
            @clock +1d2h3m4s
            @dice 20
            """);

    assertThat(outcome).isEqualTo(new ScriptRunner.Outcome(4, 0, 0));
    assertThat(dice).containsExactly(20L);
    assertThat(outcome.everyLineAnswered()).isTrue();
    assertThat(answers)
        .extracting(answer -> answer.path("line").asInt())
        .containsExactly(3, 4, 5, 6);
    assertThat(answers.get(0).at("/messages/0/content").asText()).isEqualTo("pong");
    assertThat(answers.get(1).path("user").asText()).isEqualTo("nia");
    assertThat(answers.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "line",
            "user",
            "sent",
            "interaction",
            "latency_ms",
            "messages",
            "modal",
            "choices",
            "refused",
            "error");
    assertThat(moves).contains(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana /ping",
        "@ana",
        "@ana dance",
        "@clock later",
        "@clock +",
        "@clock -1h",
        "@dice -1",
        "@dice loaded",
        "@ana #no /ping"
      })
  void a_line_that_cannot_be_done_is_refused_and_the_script_goes_on(String line) {
    var answers = new ArrayList<JsonNode>();

    var outcome = play(answers, line + "\n@ana /ping");

    assertThat(outcome).isEqualTo(new ScriptRunner.Outcome(2, 1, 0));
    assertThat(outcome.everyLineAnswered()).isFalse();
    assertThat(answers.getFirst().path("refused").asText()).isNotEmpty();
  }

  @Test
  void a_line_without_an_answer_is_counted() {
    new UserApi(discord.pageUrl()).faults("{\"expire_ms\":0}");

    var outcome = play(new ArrayList<>(), "@ana /ping");

    new UserApi(discord.pageUrl()).faults("{}");
    assertThat(outcome).isEqualTo(new ScriptRunner.Outcome(1, 0, 1));
  }

  @Test
  void every_kind_of_line_is_shown_as_it_was_written() {
    var text = new PlainText("Tester");
    var shown = new ArrayList<String>();

    new ScriptRunner(discord.acts(), backstage(), Duration.ZERO)
        .play(
            List.of("@ana say hello", "@ana #dm say hi", "@clock +24h", "what is this").iterator(),
            answer -> shown.addAll(text.of(answer).lines().limit(2).toList()));

    assertThat(shown)
        .containsSequence("@ana say hello", "  ana")
        .containsSequence("@ana #dm say hi", "  ana")
        .containsSequence("@clock +24h", "what is this")
        .last()
        .asString()
        .startsWith("  Refused: a line is");
  }

  @Test
  void an_answer_reads_well_on_a_terminal() {
    var answers = new ArrayList<JsonNode>();
    play(answers, "@ana /menu");

    var text = new PlainText("Tester").of(answers.getFirst());

    assertThat(text.lines().skip(1))
        .containsExactly(
            "  Tester (only you can see this)",
            "  Choose",
            "  │ Menu",
            "  │ Two",
            "  │ lines",
            "  │ Tea: hot",
            "  │ List:",
            "  │ a",
            "  │ b",
            "  │ page 1",
            "  [Next] [Off×]",
            "  <One|Two>");
    assertThat(text.lines().findFirst().orElseThrow()).matches("@ana /menu  \\(\\d+ ms\\)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"refused\":\"no\"} | Refused: no",
        "{\"error\":\"late\"} | No answer: late",
        "{\"choices\":[{\"name\":\"a\"},{\"name\":\"b\"}]} | Suggestions: a, b",
        "{\"modal\":{\"title\":\"T\",\"components\":[{\"label\":\"L\",\"component\":{\"custom_id\":\"c\"}}]}} | A form opens: T",
        "{\"messages\":[{\"deferred\":true}]} | is thinking…",
        "{\"messages\":[{\"attachments\":[{\"filename\":\"a.png\",\"bytes\":5,\"description\":\"d\"}]}]} | {a.png, 5 bytes: d}",
        "{\"messages\":[{\"components\":[{\"type\":17,\"components\":[{\"type\":10,\"content\":\"inside\"}]}]}]} | inside"
      })
  void everything_that_can_come_of_an_act_is_shown(String answer, String shown) {
    assertThat(new PlainText("Tester").of(UserApi.parse(answer))).contains("  " + shown);
  }
}
