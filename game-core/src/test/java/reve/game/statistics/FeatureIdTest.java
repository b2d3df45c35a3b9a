package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureIdTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "reve.game.summon.SummonOutcome, summon",
    "reve.game.summon.SummonOutcome$Summoned, summon",
    "reve.game.Gone, game",
    "Gone, Gone"
  })
  void the_room_is_the_package_of_the_outcome(String outcome, String room) {
    assertThat(FeatureId.ofOutcome(outcome)).isEqualTo(new FeatureId(room));
  }

  @Test
  void a_room_has_a_name() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FeatureId(" "));
  }
}
