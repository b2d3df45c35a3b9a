package reve.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BackgroundTaskTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(BackgroundTask.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logger.addAppender(logged);
    logged.start();
  }

  @AfterEach
  void leave() {
    logger.detachAppender(logged);
  }

  @Test
  void a_failure_is_logged_when_new_when_lasting_and_when_over() {
    AtomicBoolean broken = new AtomicBoolean(true);
    BackgroundTask task =
        new BackgroundTask(
            "test",
            Duration.ofDays(1),
            () -> {
              if (broken.get()) {
                throw new IllegalStateException("no database");
              }
            });

    for (int i = 0; i < 5; i++) {
      task.runOnce();
    }
    broken.set(false);
    task.runOnce();
    task.runOnce();

    assertThat(logged.list)
        .extracting(ILoggingEvent::getMessage)
        .containsExactly(
            "A background task failed",
            "A background task keeps failing",
            "A background task works again");
    assertThat(logged.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.WARN, Level.ERROR, Level.INFO);
  }

  @Test
  void tasks_are_done_again_and_again_and_closing_waits_for_the_running_one() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    CountDownLatch third = new CountDownLatch(1);
    BackgroundTasks tasks =
        new BackgroundTasks(
            List.of(
                new BackgroundTask(
                    "test",
                    Duration.ofMillis(1),
                    () -> {
                      if (begun.incrementAndGet() == 3) {
                        third.countDown();
                      }
                      done.incrementAndGet();
                    })));

    tasks.start();
    third.await();
    tasks.close();

    assertThat(done).hasValue(begun.get());
    assertThat(begun.get()).isGreaterThanOrEqualTo(3);
  }
}
