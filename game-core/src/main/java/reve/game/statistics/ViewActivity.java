package reve.game.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.shared.Moment;
import reve.game.shared.UnitOfWork;

/** How much was done lately, day by day and feature by feature. */
public final class ViewActivity {

  /**
   * The recent days, the newest first; the features, of which most was done first; of how many days
   * it is known what was done, how many players there were on one of them on average, and up to
   * which instant everything is counted.
   */
  public record Answer(
      List<ActiveDay> recent,
      List<FeatureUse> features,
      int recentDays,
      int keptDays,
      long days,
      long playersOnAverage,
      Optional<Instant> countedTo) {
    public Answer {
      recent = List.copyOf(recent);
      features = List.copyOf(features);
    }
  }

  /** How many commands of a feature there were on the recent days, and on all that are known. */
  public record FeatureUse(FeatureId feature, long recent, long kept) {}

  private static final Comparator<FeatureUse> MOST_USED =
      Comparator.comparingLong(FeatureUse::recent)
          .thenComparingLong(FeatureUse::kept)
          .reversed()
          .thenComparing(FeatureUse::feature);

  private final UnitOfWork unitOfWork;
  private final Surveys surveys;
  private final RefreshSurvey refresh;

  public ViewActivity(UnitOfWork unitOfWork, Surveys surveys, RefreshSurvey refresh) {
    this.unitOfWork = unitOfWork;
    this.surveys = surveys;
    this.refresh = refresh;
  }

  public Answer handle() {
    refresh.beforeShowing();
    return unitOfWork.ask(this::look);
  }

  private Answer look(Moment moment) {
    StatisticsRules rules = moment.rules(StatisticsRules.class);
    List<ActiveDay> kept = surveys.days(rules.keptSince(moment.now()));
    LocalDate recentSince = rules.recentSince(moment.now());
    List<ActiveDay> recent =
        kept.stream().filter(each -> !each.day().isBefore(recentSince)).toList();
    return new Answer(
        recent,
        uses(recent, kept),
        rules.recentDays(),
        rules.keptDays(),
        kept.size(),
        kept.stream().mapToLong(ActiveDay::players).sum() / Math.max(1, kept.size()),
        surveys.newest().map(survey -> survey.snapshot().at().minus(Surveys.SETTLING)));
  }

  private static List<FeatureUse> uses(List<ActiveDay> recent, List<ActiveDay> kept) {
    Map<FeatureId, Long> recently = commands(recent);
    return commands(kept).entrySet().stream()
        .map(each ->
            new FeatureUse(
                each.getKey(), recently.getOrDefault(each.getKey(), 0L), each.getValue()))
        .sorted(MOST_USED)
        .toList();
  }

  private static Map<FeatureId, Long> commands(List<ActiveDay> days) {
    Map<FeatureId, Long> commands = new HashMap<>();
    days.forEach(day ->
        day.commands().forEach((feature, count) -> commands.merge(feature, count, Long::sum)));
    return commands;
  }
}
