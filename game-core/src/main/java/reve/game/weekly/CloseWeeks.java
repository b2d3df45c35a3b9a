package reve.game.weekly;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reve.game.shared.BasisPoints;
import reve.game.shared.UnitOfWork;
import reve.game.weekly.WeeklyClosings.Standing;

/** Rewards the best of the weeks that have ended; called in the background. */
public final class CloseWeeks {
  private static final int AT_ONCE = 100;

  /** Whatever began before midnight is committed or failed by then. */
  private static final Duration COMING_IN = Duration.ofMinutes(10);

  private final UnitOfWork unitOfWork;
  private final WeeklyClosings closings;
  private final RewardWeek reward;

  public CloseWeeks(UnitOfWork unitOfWork, WeeklyClosings closings, RewardWeek reward) {
    this.unitOfWork = unitOfWork;
    this.closings = closings;
    this.reward = reward;
  }

  private record Now(Instant at, BasisPoints best) {}

  /** Whoever cannot be rewarded is tried again the next time, and keeps nobody else waiting. */
  public void handle() {
    Now now =
        unitOfWork.ask(moment -> new Now(moment.now(), moment.rules(WeeklyRules.class).best()));
    List<RuntimeException> failures = new ArrayList<>();
    for (Week week : closings.unsettled(Week.of(now.at().minus(COMING_IN)))) {
      long least = closings.least(week, now.best());
      List<RuntimeException> failed = rewarding(week, least);
      if (failed.isEmpty()) {
        closings.settle(week, now.at());
      }
      failures.addAll(failed);
    }
    forget();
    failures.stream()
        .findFirst()
        .ifPresent(first -> {
          throw first;
        });
  }

  /** What went wrong. */
  private List<RuntimeException> rewarding(Week week, long least) {
    List<RuntimeException> failed = new ArrayList<>();
    List<Standing> page = closings.atLeast(least, week, Optional.empty(), AT_ONCE);
    while (!page.isEmpty()) {
      for (Standing standing : page) {
        try {
          reward.handle(new RewardWeek.Command(standing.player(), week, least));
        } catch (RuntimeException e) {
          failed.add(e);
        }
      }
      page = closings.atLeast(least, week, Optional.of(page.getLast()), AT_ONCE);
    }
    return failed;
  }

  private void forget() {
    int forgotten;
    do {
      forgotten = closings.forget(AT_ONCE);
    } while (forgotten == AT_ONCE);
  }
}
