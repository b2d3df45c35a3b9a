package reve.discord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StudioTest {
  private static final byte[] PICTURE = {1, 2, 3};
  private static final int MORE_THAN_PROCESSORS = 4 * Runtime.getRuntime().availableProcessors();
  private static final int FAR_TOO_MANY = 200;

  private final Studio studio = new Studio();
  private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean mayEnd = new AtomicBoolean();

  @AfterEach
  void close() {
    mayEnd.set(true);
    virtual.shutdown();
    studio.close();
  }

  private byte[] drawnWithoutPause() {
    while (!mayEnd.get()) {
      Thread.onSpinWait();
    }
    return PICTURE;
  }

  @Test
  void pictures_in_the_making_hold_up_nobody_else() throws Exception {
    List<Future<Optional<byte[]>>> drawings =
        IntStream.range(0, MORE_THAN_PROCESSORS)
            .<Future<Optional<byte[]>>>mapToObj(
                _ -> virtual.submit(() -> studio.draw(this::drawnWithoutPause)))
            .toList();

    virtual.submit(() -> mayEnd.set(true)).get(30, TimeUnit.SECONDS);

    for (Future<Optional<byte[]>> drawing : drawings) {
      assertThat(drawing.get()).contains(PICTURE);
    }
  }

  @Test
  void whoever_would_wait_too_long_goes_without() throws Exception {
    ConcurrentLinkedQueue<Optional<byte[]>> all = new ConcurrentLinkedQueue<>();
    CountDownLatch turnedAway = new CountDownLatch(1);
    List<? extends Future<?>> asking =
        IntStream.range(0, FAR_TOO_MANY)
            .mapToObj(_ ->
                virtual.submit(() -> {
                  Optional<byte[]> drawn = studio.draw(this::drawnWithoutPause);
                  all.add(drawn);
                  if (drawn.isEmpty()) {
                    turnedAway.countDown();
                  }
                }))
            .toList();

    assertThat(turnedAway.await(30, TimeUnit.SECONDS)).isTrue();
    mayEnd.set(true);
    for (Future<?> each : asking) {
      each.get();
    }

    assertThat(all).hasSize(FAR_TOO_MANY).anyMatch(Optional::isPresent);
  }

  @Test
  void a_drawing_that_fails_is_thrown() {
    assertThatThrownBy(() ->
            studio.draw(() -> {
              throw new IllegalArgumentException("no ink");
            }))
        .hasRootCauseMessage("no ink");
  }
}
