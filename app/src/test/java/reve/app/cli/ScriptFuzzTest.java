package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import reve.app.CannotStart;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.discordlocal.script.PlainText;
import reve.discordlocal.script.ScriptRunner;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.Mutation;

class ScriptFuzzTest {
  private static final List<String> SCRIPTS =
      List.of(
          "@ana /summon banner:standard count:10\n@ana click Next\n# a remark\n\n",
          "@ana #dm select Vigorous, Calm\n@ben select ID:mood v\n",
          "@ana fill amount=5 note=\"two words\"\n@clock +1d12h3m4s\n",
          "@clock -30m\n@dice 7\n@ana type /esprit name:mo\n@ana say hello 🌙\n",
          "@ana /admin reload\n@ana click ID:1:summon:again:1::\n/start\n@ben\n");

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final PlainText plain = new PlainText("Reve");
  private final ScriptRunner runner =
      new ScriptRunner(discord.acts(), new Nothing(), Duration.ZERO);

  private static final class Nothing implements ScriptRunner.Backstage {
    @Override
    public Optional<String> moveClock(Duration by) {
      return Optional.empty();
    }

    @Override
    public void fixDice(long number) {}
  }

  @AfterProperty
  void stop() {
    discord.close();
  }

  @Fuzzed(boundary = "scripts", inputs = 300, share = 120_000)
  void each_line_is_played_or_refused_with_a_reason(
      @ForAll("scripts") String script, @ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    assertPlayed(MutatedText.of(script, mutations).getBytes(StandardCharsets.UTF_8), null);
  }

  @Fuzzed(boundary = "scripts", inputs = 50, share = 15_000)
  void a_script_in_a_file_may_hold_any_bytes(
      @ForAll("scripts") String script, @ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    Path file = Files.createTempFile("reve-fuzz", ".txt");
    try {
      Files.write(file, MutatedText.of(script.getBytes(StandardCharsets.UTF_8), mutations));
      assertPlayed(new byte[0], file);
    } catch (CannotStart notText) {
      assertThat(notText).hasMessageContaining("UTF-8");
    } finally {
      Files.delete(file);
    }
  }

  private void assertPlayed(byte[] input, @Nullable Path file) throws IOException {
    List<ObjectNode> answers = new ArrayList<>();
    try (ScriptLines lines = ScriptLines.of(file, around(input))) {
      ScriptRunner.Outcome outcome = runner.play(lines, answers::add);

      assertThat(outcome.lines()).isEqualTo(answers.size());
    }
    for (ObjectNode answer : answers) {
      assertThat(plain.of(answer)).doesNotContain("\tat ", "Exception");
      assertThat(answer.path("refused").asText(".")).isNotBlank();
    }
  }

  private static Surroundings around(byte[] input) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Surroundings(
        Map.of(), new ByteArrayInputStream(input), nowhere, nowhere, input.length % 2 == 0);
  }

  @Provide
  Arbitrary<String> scripts() {
    return Arbitraries.of(SCRIPTS);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(4);
  }
}
