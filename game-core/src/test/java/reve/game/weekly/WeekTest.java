package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.shared.BasisPoints;

class WeekTest {
  private static final Week WEEK = new Week(LocalDate.of(2026, 3, 2));

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-02T00:00:00Z", "2026-03-05T12:00:00Z", "2026-03-08T23:59:59.999Z"})
  void it_is_from_monday_to_sunday_by_utc(String instant) {
    assertThat(Week.of(Instant.parse(instant))).isEqualTo(WEEK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01T23:59:59.999Z", "2026-03-09T00:00:00Z"})
  void before_and_after_are_others(String instant) {
    assertThat(Week.of(Instant.parse(instant))).isNotEqualTo(WEEK);
  }

  @Test
  void it_ends_when_the_next_begins() {
    assertThat(WEEK.end()).isEqualTo("2026-03-09T00:00:00Z");
  }

  @Test
  void it_begins_on_no_other_day() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Week(LocalDate.of(2026, 3, 3)));
  }

  @Test
  void a_tenth_is_floored_and_never_nobody() {
    BasisPoints tenth = new BasisPoints(1_000);

    assertThat(WeeklyClosings.among(1, tenth)).isEqualTo(1);
    assertThat(WeeklyClosings.among(19, tenth)).isEqualTo(1);
    assertThat(WeeklyClosings.among(20, tenth)).isEqualTo(2);
    assertThat(WeeklyClosings.among(1_000_009, tenth)).isEqualTo(100_000);
  }
}
