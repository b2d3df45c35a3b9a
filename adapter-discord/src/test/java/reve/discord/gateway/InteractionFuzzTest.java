package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.text.Arg.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.common.JacksonResources;
import discord4j.discordjson.json.InteractionData;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import reve.discord.gateway.Arrivals.Reading.Dropped;
import reve.discord.gateway.Arrivals.Reading.Understood;
import reve.discord.gateway.SampleInteractions.Sample;
import reve.discord.pipeline.Arrival;
import reve.discord.stage.Stage;
import reve.game.economy.CurrencyId;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedTree;
import reve.game.fuzzing.Mutation;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class InteractionFuzzTest {
  private static final int INPUTS_A_GAME = 2_000;
  private static final long PLENTY = 1_000_000;

  private final ObjectMapper mapper = JacksonResources.create().getObjectMapper();
  private Stage stage = opened();
  private SampleInteractions samples = new SampleInteractions(stage);
  private final Set<Long> delivered = new HashSet<>();
  private int inputs;

  private static Stage opened() {
    Stage stage = new Stage();
    for (CurrencyId currency : List.of(TestRules.FAYRITES, TestRules.SHARDS)) {
      stage.world.given(World.ANA).holds(currency, PLENTY);
    }
    return stage;
  }

  @AfterProperty
  void close() {
    stage.close();
  }

  @Fuzzed(boundary = "interactions", inputs = 500, share = 150_000)
  void every_interaction_is_answered_or_dropped_with_a_reason(
      @ForAll("samples") Sample sample, @ForAll("mutations") List<Mutation> mutations)
      throws JsonProcessingException {
    beginAnewNowAndThen();
    Object payload = MutatedTree.of(samples.payload(sample), mutations);

    Optional<InteractionData> decoded = decoded(mapper.writeValueAsString(payload));

    decoded.ifPresent(interaction -> {
      switch (Arrivals.read(interaction)) {
        case Understood(Arrival arrival) -> {
          // another delivery of an interaction may be left to the first
          if (delivered.add(arrival.origin().interaction())) {
            assertAnswered(arrival);
          }
        }
        case Dropped(String reason) -> assertThat(reason).isNotBlank();
      }
    });
  }

  /** What cannot even be decoded is dropped by the library that hears Discord. */
  private Optional<InteractionData> decoded(String json) {
    try {
      return Optional.of(mapper.readValue(json, InteractionData.class));
    } catch (JsonProcessingException undecodable) {
      return Optional.empty();
    }
  }

  private void assertAnswered(Arrival arrival) {
    Listener listener = new Listener();

    stage.begins(arrival, listener);

    String answer =
        listener.firstAnswer().orElseThrow(() -> new AssertionError("no answer to " + arrival));
    assertThat(answer)
        .doesNotContain("\tat ", "Exception", "java.", apology(arrival.origin().locale()));
    samples.learn(listener.controls());
  }

  private String apology(Locale locale) {
    return stage.voices.in(locale).text("shared.failed", with("reference", "§")).split("§", -1)[0];
  }

  private void beginAnewNowAndThen() {
    if (++inputs % INPUTS_A_GAME == 0) {
      stage.close();
      stage = opened();
      samples = new SampleInteractions(stage);
      delivered.clear();
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 1 << 20);
    return Combinators.combine(any, any, any, any, Mutation.upTo(2)).as(Sample::new);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(3);
  }
}
