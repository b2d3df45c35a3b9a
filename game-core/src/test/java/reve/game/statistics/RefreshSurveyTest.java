package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.testworld.World;

class RefreshSurveyTest {
  private final World world = new World();
  private final SlowSurveys surveys = new SlowSurveys(world.surveys);
  private final RefreshSurvey refresh = new RefreshSurvey(world.unitOfWork, surveys);
  private final ViewSurvey view = new ViewSurvey(world.unitOfWork, surveys, refresh);

  // a survey is worth taking again after a thousand times what taking it lasted,
  // and after the 300 seconds of the test rules at the latest
  @ParameterizedTest(name = "one that takes {0} ms is taken again after {1} ms")
  @CsvSource({"1,1000", "60,60000", "299,299000", "300,300000", "301,300000", "9000,300000"})
  void in_the_background_it_is_taken_again_when_it_is_worth_it(long took, long due) {
    surveys.taking(Duration.ofMillis(took));
    refresh.handle();

    world.clock.moveTo(NOON.plusMillis(due - 1));
    refresh.handle();
    Optional<Instant> early = takenAt();
    world.clock.moveTo(NOON.plusMillis(due));
    refresh.handle();

    assertThat(early).contains(NOON);
    assertThat(takenAt()).contains(NOON.plusMillis(due));
  }

  @Test
  void whoever_looks_sees_the_newest_where_that_is_quickly_taken() {
    assertThat(view.handle().survey()).map(Survey::players).contains(0L);
    world.given(ANA);

    assertThat(view.handle().survey()).map(Survey::players).contains(1L);
  }

  @Test
  void nobody_waits_for_a_survey_that_is_not_quick() {
    surveys.taking(Duration.ofMillis(50));
    view.handle();
    world.clock.pass(Duration.ofDays(1));

    view.handle();

    assertThat(takenAt()).contains(NOON);
  }

  private Optional<Instant> takenAt() {
    return world.unitOfWork.ask(moment -> surveys.newest().map(survey -> survey.snapshot().at()));
  }
}
