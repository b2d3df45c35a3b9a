package reve.app.operations;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something done again and again with a pause between. A failure is logged when it is new, told
 * again as an error when it is the third in a row, and the end of it is logged too.
 */
public final class BackgroundTask {
  private static final Logger log = LoggerFactory.getLogger(BackgroundTask.class);
  private static final int ALARM_AT = 3;

  private final String name;
  private final Duration pause;
  private final Runnable work;
  private int failuresInARow;

  public BackgroundTask(String name, Duration pause, Runnable work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
  }

  Duration pause() {
    return pause;
  }

  /** Does the work; a throw is logged and does not reach the caller. */
  synchronized void runOnce() {
    try {
      work.run();
      if (failuresInARow > 0) {
        log.atInfo().addKeyValue("task", name).log("A background task works again");
      }
      failuresInARow = 0;
    } catch (RuntimeException e) {
      failuresInARow++;
      if (failuresInARow == 1) {
        log.atWarn().setCause(e).addKeyValue("task", name).log("A background task failed");
      } else if (failuresInARow == ALARM_AT) {
        log.atError().addKeyValue("task", name).log("A background task keeps failing");
      }
    }
  }
}
