package reve.app.operations;

import java.time.Duration;
import java.util.Set;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/** Work that all processes would do at the same times, but only one of them needs to. */
public final class ByOneProcess {

  /** The clocks by which processes work differ a little from the one by which leases end. */
  private static final int LEASED_PERCENT = 90;

  private final Leases leases;
  private final ProcessId self;

  public ByOneProcess(Leases leases, ProcessId self) {
    this.leases = leases;
    this.self = self;
  }

  /** Does the work unless some process has begun it within about the last so long. */
  public void run(String task, Duration every, Runnable work) {
    Set<LeaseName> name = Set.of(new LeaseName("task", task));
    Duration span = every.multipliedBy(LEASED_PERCENT).dividedBy(100);
    if (!leases.take(self, name, span).isEmpty()) {
      work.run();
    }
  }
}
