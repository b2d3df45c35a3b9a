package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reve.game.shared.Weights.Weighted;

class WeightsTest {
  private final Weights<String> weights =
      new Weights<>(
          List.of(
              new Weighted<>("never", 0),
              new Weighted<>("often", 3),
              new Weighted<>("nor this", 0),
              new Weighted<>("seldom", 1)));

  @Test
  void each_choice_has_as_many_points_as_its_weight() {
    assertThat(weights.total()).isEqualTo(4);
    assertThat(LongStream.range(0, 4).mapToObj(weights::at))
        .containsExactly("often", "often", "often", "seldom");
  }

  @Test
  void there_is_no_choice_beyond_the_total() {
    assertThatIllegalArgumentException().isThrownBy(() -> weights.at(4));
  }

  @Test
  void the_choices_that_remain_keep_their_weights() {
    Weights<String> rest = weights.only(choice -> !choice.equals("often"));

    assertThat(rest.total()).isEqualTo(1);
    assertThat(rest.at(0)).isEqualTo("seldom");
    assertThat(rest.choices()).hasSize(3);
  }

  @Test
  void something_must_be_possible() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weights<>(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.only(choice -> choice.equals("never")));
  }

  @Test
  void a_weight_is_not_negative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weighted<>("less", -1));
  }

  @Test
  void a_total_past_64_bits_throws() {
    Weights<String> huge =
        new Weights<>(List.of(new Weighted<>("one", Long.MAX_VALUE), new Weighted<>("more", 1)));

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(huge::total);
  }

  @Test
  void the_choices_are_copied() {
    List<Weighted<String>> choices = new ArrayList<>(weights.choices());
    Weights<String> copy = new Weights<>(choices);

    choices.clear();

    assertThat(copy).isEqualTo(weights);
  }
}
