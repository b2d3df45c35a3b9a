package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;

class StatisticsRulesTest {
  private final StatisticsRules rules = new StatisticsRules(300, 7, 30);

  @Test
  void today_is_the_last_of_the_days() {
    Instant justBeforeMidnight = Instant.parse("2026-03-08T23:59:59.999Z");

    assertThat(rules.recentSince(justBeforeMidnight)).isEqualTo(LocalDate.parse("2026-03-02"));
    assertThat(rules.keptSince(justBeforeMidnight)).isEqualTo(LocalDate.parse("2026-02-07"));
    assertThat(rules.recentSince(justBeforeMidnight.plusMillis(1)))
        .isEqualTo(LocalDate.parse("2026-03-03"));
  }

  @Test
  void recent_days_are_fewer_than_those_that_are_kept() {
    assertThat(Checked.faults(new StatisticsRules(300, 29, 30))).isEmpty();
    assertThat(Checked.faults(new StatisticsRules(300, 30, 30)))
        .containsExactly(new Fault("recentDays", "30", "fewer than the 30 days of keptDays"));
  }
}
