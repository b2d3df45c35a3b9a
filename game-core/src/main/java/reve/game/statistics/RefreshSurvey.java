package reve.game.statistics;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import reve.game.shared.Snapshot;
import reve.game.shared.UnitOfWork;

/** Keeps the survey young, so that no question ever counts players. */
public final class RefreshSurvey {
  private final UnitOfWork unitOfWork;
  private final Surveys surveys;

  public RefreshSurvey(UnitOfWork unitOfWork, Surveys surveys) {
    this.unitOfWork = unitOfWork;
    this.surveys = surveys;
  }

  /** Takes it if it is due; called in the background, well within the refresh time. */
  public void handle() {
    takeIfDue(_ -> true);
  }

  /** The same if nobody would notice the wait: it is quickly taken, or there is none yet. */
  void beforeShowing() {
    takeIfDue(Snapshot::isQuick);
  }

  private void takeIfDue(Predicate<Snapshot> wanted) {
    due(wanted).ifPresent(due -> surveys.take(due.rules(), due.now()));
  }

  private record Due(StatisticsRules rules, Instant now) {}

  private Optional<Due> due(Predicate<Snapshot> wanted) {
    return unitOfWork.ask(moment -> {
      StatisticsRules rules = moment.rules(StatisticsRules.class);
      boolean isDue =
          surveys
              .newest()
              .map(Survey::snapshot)
              .map(last -> wanted.test(last) && last.isDue(moment.now(), rules.refresh()))
              .orElse(true);
      return isDue ? Optional.of(new Due(rules, moment.now())) : Optional.empty();
    });
  }
}
