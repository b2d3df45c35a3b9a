package reve.game.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reve.game.shared.Snapshot;

/** Surveys that took as long as the test says. */
final class SlowSurveys implements Surveys {
  private final Surveys surveys;
  private Duration took = Duration.ZERO;

  SlowSurveys(Surveys surveys) {
    this.surveys = surveys;
  }

  SlowSurveys taking(Duration time) {
    took = time;
    return this;
  }

  @Override
  public Optional<Survey> newest() {
    return surveys
        .newest()
        .map(survey ->
            new Survey(
                new Snapshot(survey.snapshot().at(), took),
                survey.players(),
                survey.active(),
                survey.money()));
  }

  @Override
  public void take(StatisticsRules rules, Instant now) {
    surveys.take(rules, now);
  }

  @Override
  public List<ActiveDay> days(LocalDate from) {
    return surveys.days(from);
  }
}
