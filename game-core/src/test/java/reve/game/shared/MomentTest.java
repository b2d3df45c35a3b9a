package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.testworld.World;

class MomentTest {
  private final World world = new World();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void onTheOtherSideOfTheDateLine() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
  }

  @AfterEach
  void back() {
    TimeZone.setDefault(zone);
  }

  @Test
  void the_day_is_the_utc_day_wherever_the_machine_stands() {
    assertThat(todayAt("2026-03-01T00:00:00Z")).isEqualTo(LocalDate.parse("2026-03-01"));
    assertThat(todayAt("2026-03-01T23:59:59.999Z")).isEqualTo(LocalDate.parse("2026-03-01"));
  }

  @Test
  void tomorrow_begins_at_the_next_midnight_utc() {
    assertThat(tomorrowAt("2026-02-28T00:00:00Z")).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(tomorrowAt("2026-12-31T23:59:59.999Z")).isEqualTo("2027-01-01T00:00:00Z");
  }

  private LocalDate todayAt(String instant) {
    world.clock.moveTo(Instant.parse(instant));
    return world.unitOfWork.ask(Moment::today);
  }

  private Instant tomorrowAt(String instant) {
    world.clock.moveTo(Instant.parse(instant));
    return world.unitOfWork.ask(Moment::tomorrow);
  }
}
