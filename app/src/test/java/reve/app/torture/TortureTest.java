package reve.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reve.app.settings.Places;

class TortureTest {
  private static final long SEED = 20_261_120;
  private static final int PLAYERS = 8;

  @Test
  void whatever_breaks_nothing_acknowledged_is_lost_and_nothing_is_done_twice()
      throws IOException, SQLException {
    TortureReport report =
        new Torture(Places.home().resolve("config"), Duration.ofSeconds(10), SEED, PLAYERS).run();

    assertThat(report.findings()).isEmpty();
    assertThat(report.faults().values()).allMatch(strikes -> strikes > 0);
    assertThat(report.verdicts()).containsKeys("acknowledged", "shown");
  }
}
