package reve.persistence.shared;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;
import reve.game.team.TeamOutcome;

class GameJsonTest {
  private static final JavaClasses GAME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("reve.game");

  private final GameJson json = new GameJson();

  record Card(
      PlayerId owner,
      Optional<Tier> tier,
      Map<Tier, Long> weights,
      Set<Element> elements,
      Instant at,
      LocalDate day) {}

  sealed interface Fruit {
    record Apple(long grams) implements Fruit {}

    sealed interface Berry extends Fruit {
      record Red() implements Berry {}

      record Blue(String from) implements Berry {}
    }
  }

  record Weights(Map<Tier, Long> byTier) {}

  record Basket(List<Fruit> fruits, Map<PlayerId, Fruit> reserved) {}

  private static List<Class<?>> outcomes() {
    return GAME.stream()
        .filter(type -> type.getSimpleName().endsWith("Outcome") && type.isTopLevelClass())
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static List<Class<?>> events() {
    return GAME.stream()
        .filter(type -> type.isAssignableTo(Event.class) && !type.getModifiers().contains(ABSTRACT))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  @Test
  void the_game_s_outcomes_and_events_are_found() {
    assertThat(outcomes()).extracting(Class::getSimpleName).contains("SummonOutcome");
    assertThat(events()).extracting(Class::getSimpleName).contains("EspritsSummoned");
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  <O> void every_case_of_an_outcome_survives_being_stored(Class<O> type) {
    for (Object outcome : new SampleValues().everyCase(type)) {
      String stored = json.write(type, type.cast(outcome));

      assertThat(json.read(type, stored)).as(stored).isEqualTo(outcome);
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_survives_being_stored(Class<?> type) {
    Object event = new SampleValues().everyCase(type).getFirst();
    String stored = json.write(event);

    assertThat(json.read(type, stored)).as(stored).isEqualTo(event);
  }

  @Test
  void a_record_of_one_component_is_its_value_and_constants_are_in_lower_case() {
    Card card =
        new Card(
            new PlayerId(7),
            Optional.of(new Tier(3)),
            Map.of(new Tier(18), 5L),
            Set.of(Element.INFERNO),
            Instant.parse("2026-03-01T12:00:00.5Z"),
            LocalDate.of(2026, 3, 1));

    assertThat(json.write(card))
        .isEqualTo(
            """
            {"owner":7,"tier":3,"weights":{"18":5},"elements":["inferno"],\
            "at":"2026-03-01T12:00:00.500Z","day":"2026-03-01"}\
            """);
  }

  @Test
  void a_case_of_a_sealed_type_says_which_it_is() {
    Basket basket =
        new Basket(
            List.of(new Fruit.Apple(120), new Fruit.Berry.Red()),
            Map.of(new PlayerId(1), new Fruit.Berry.Blue("wood")));

    String written = json.write(basket);

    assertThat(written)
        .isEqualTo(
            """
            {"fruits":[{"type":"Apple","grams":120},{"type":"Red"}],\
            "reserved":{"1":{"type":"Blue","from":"wood"}}}\
            """);
    assertThat(json.read(Basket.class, written)).isEqualTo(basket);
  }

  @Test
  void what_is_missing_is_an_error_unless_it_is_optional() {
    String whole =
        """
        {"owner":7,"weights":{},"elements":[],"at":"2026-03-01T12:00:00Z","day":"2026-03-01"}\
        """;

    assertThat(json.read(Card.class, whole).tier()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> json.read(Card.class, whole.replace("\"owner\":7,", "")));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> json.read(Card.class, whole.replace("\"elements\":[]", "\"elements\":null")));
  }

  @Test
  void what_is_unknown_is_passed_over() {
    assertThat(json.read(Fruit.class, "{\"type\":\"Apple\",\"grams\":5,\"worms\":1}"))
        .isEqualTo(new Fruit.Apple(5));
  }

  @Test
  void a_value_or_key_that_its_record_refuses_is_an_error_with_the_record_s_reason() {
    assertThatIllegalStateException()
        .isThrownBy(() -> json.read(Tier.class, "19"))
        .havingCause()
        .withMessageContaining("a tier is from 1 to 18");
    assertThatIllegalStateException()
        .isThrownBy(() -> json.read(Weights.class, "{\"19\":1}"))
        .havingCause()
        .withMessageContaining("a tier is from 1 to 18");
    assertThatIllegalStateException()
        .isThrownBy(() -> json.read(Weights.class, "{\"x\":1}"))
        .havingCause()
        .withMessageContaining("x");
  }

  @Test
  void a_team_that_an_earlier_release_set_has_no_change_to_tell() {
    String kept = "{\"type\":\"TeamSet\",\"leader\":\"ember\",\"supports\":[],\"newLeader\":true}";

    assertThat(json.read(TeamOutcome.class, kept))
        .isEqualTo(
            new TeamOutcome.TeamSet(new EspritId("ember"), List.of(), true, Optional.empty()));
  }
}
