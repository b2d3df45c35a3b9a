package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StudioTest {
  private static final byte[] PICTURE = {1, 2, 3};
  private static final int MORE_THAN_PROCESSORS = 2 + Runtime.getRuntime().availableProcessors();
  private static final int FAR_TOO_MANY = 200;

  private final Studio studio = new Studio();
  private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean mayEnd = new AtomicBoolean();

  @AfterEach
  void close() {
    mayEnd.set(true);
    virtual.shutdown();
  }

  private byte[] drawnWithoutPause() {
    while (!mayEnd.get()) {
      Thread.onSpinWait();
    }
    return PICTURE;
  }

  @Test
  void pictures_in_the_making_hold_up_nobody_else() throws Exception {
    List<Future<byte[]>> drawings =
        IntStream.range(0, MORE_THAN_PROCESSORS)
            .<Future<byte[]>>mapToObj(
                _ -> virtual.submit(() -> studio.draw(this::drawnWithoutPause).join()))
            .toList();

    virtual.submit(() -> mayEnd.set(true)).get(30, TimeUnit.SECONDS);

    for (Future<byte[]> drawing : drawings) {
      assertThat(drawing.get()).isEqualTo(PICTURE);
    }
  }

  @Test
  void whoever_would_wait_too_long_is_refused_at_once() {
    List<CompletableFuture<byte[]>> accepted = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              for (int asked = 0; asked < FAR_TOO_MANY; asked++) {
                accepted.add(studio.draw(this::drawnWithoutPause));
              }
            })
        .isInstanceOf(RejectedExecutionException.class);

    mayEnd.set(true);
    assertThat(accepted)
        .hasSizeGreaterThan(1)
        .allSatisfy(picture -> assertThat(picture.join()).isEqualTo(PICTURE));
  }

  @Test
  void drawing_takes_no_more_than_its_share_of_the_machine() {
    AtomicLong spent = new AtomicLong();
    Studio small = new Studio(2, spent::get);

    long drawn = 0;
    while (drawn < FAR_TOO_MANY && isDrawn(small, spent)) {
      drawn++;
    }

    assertThat(drawn).isBetween(2L, FAR_TOO_MANY - 1L);
  }

  /** Each takes a second of a processor, by the clock that the studio is given. */
  private static boolean isDrawn(Studio studio, AtomicLong spent) {
    try {
      return studio
              .draw(() -> {
                spent.addAndGet(TimeUnit.SECONDS.toNanos(1));
                return PICTURE;
              })
              .join()
              .length
          > 0;
    } catch (RejectedExecutionException usedUp) {
      return false;
    }
  }

  @Test
  void a_drawing_that_fails_is_thrown() {
    CompletableFuture<byte[]> failing =
        studio.draw(() -> {
          throw new IllegalArgumentException("no ink");
        });

    assertThatThrownBy(failing::join).hasRootCauseMessage("no ink");
  }
}
