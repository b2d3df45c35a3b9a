package reve.game.statistics;

import java.util.Optional;
import reve.game.shared.UnitOfWork;

/** The game as a whole. */
public final class ViewSurvey {

  /** No survey is there only until the first one is taken; {@code recentDays} is how it counts. */
  public record Answer(Optional<Survey> survey, int recentDays) {}

  private final UnitOfWork unitOfWork;
  private final Surveys surveys;
  private final RefreshSurvey refresh;

  public ViewSurvey(UnitOfWork unitOfWork, Surveys surveys, RefreshSurvey refresh) {
    this.unitOfWork = unitOfWork;
    this.surveys = surveys;
    this.refresh = refresh;
  }

  public Answer handle() {
    refresh.beforeShowing();
    return unitOfWork.ask(
        moment -> new Answer(surveys.newest(), moment.rules(StatisticsRules.class).recentDays()));
  }
}
