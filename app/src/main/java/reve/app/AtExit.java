package reve.app;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a signal that ends the process would otherwise leave open. It is closed then, the last
 * opened first and by one thread, so that nothing is closed before what stands on it.
 */
public final class AtExit {
  private static final Logger log = LoggerFactory.getLogger(AtExit.class);
  private static final Deque<AutoCloseable> OPEN = new ConcurrentLinkedDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "stopping"));
  }

  private AtExit() {}

  /** From now on a signal closes it too; closing it twice, or by two threads, must do no harm. */
  public static <T extends AutoCloseable> T close(T resource) {
    OPEN.push(resource);
    return resource;
  }

  /** Its owner has closed it. */
  public static void forget(AutoCloseable resource) {
    OPEN.remove(resource);
  }

  private static void closeAll() {
    for (AutoCloseable next = OPEN.poll(); next != null; next = OPEN.poll()) {
      try {
        next.close();
      } catch (Exception e) {
        log.atWarn()
            .setCause(e)
            .addKeyValue("part", next.getClass().getSimpleName())
            .log("Closing failed");
      }
    }
  }
}
