package reve.discord.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/**
 * This process's part of the shards. Every few seconds it renews its leases, looks who else is
 * alive, and takes or gives back what is missing or too much of its fair share. What it could not
 * renew in time it disconnects before anybody else can take it.
 */
final class SharedShards implements AutoCloseable, Seat.Events {
  private static final Logger log = LoggerFactory.getLogger(SharedShards.class);
  private static final Duration WATCH = Duration.ofMillis(200);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private static final Duration LEAVING = Duration.ofSeconds(6);

  private final Seats seats;
  private final Claims claims;
  private final CompletableFuture<Void> settled = new CompletableFuture<>();
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(2, Thread.ofPlatform().daemon().name("shards-", 0).factory());
  private boolean failing;

  /** {@code proposed} is how many shards there are unless others have agreed on a number. */
  SharedShards(Leases leases, ProcessId self, Lines lines, int proposed, MeterRegistry metrics) {
    this(leases, self, lines, proposed, System::nanoTime, metrics);
  }

  SharedShards(
      Leases leases,
      ProcessId self,
      Lines lines,
      int proposed,
      LongSupplier nanoTime,
      MeterRegistry metrics) {
    this.seats = new Seats(leases, self, lines);
    this.claims = new Claims(leases, self, proposed, seats, this, nanoTime, metrics);
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Returns once the fair share is connected, or after so long; throws when it cannot be. */
  void begin(Duration patience) {
    clock.execute(this::beatAgainAndAgain);
    ScheduledFuture<?> _ =
        clock.scheduleWithFixedDelay(
            this::watch, WATCH.toMillis(), WATCH.toMillis(), TimeUnit.MILLISECONDS);
    try {
      settled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      log.warn("Not all shards are connected yet; the others follow");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beatAgainAndAgain() {
    Duration pause = beat();
    if (!clock.isShutdown()) {
      ScheduledFuture<?> _ =
          clock.schedule(this::beatAgainAndAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private Duration beat() {
    try {
      Duration pause = claims.beat();
      settleIfFulfilled();
      failing = false;
      return pause;
    } catch (RuntimeException e) {
      if (!failing) {
        log.atWarn().setCause(e).log("The leases of the shards could not be renewed; trying again");
      }
      failing = true;
      return AFTER_FAILURE;
    }
  }

  /** Cuts what could not be renewed in time. */
  private void watch() {
    List<Seat> late = claims.areInTime() ? List.of() : seats.leased();
    if (!late.isEmpty()) {
      late.forEach(seats::lose);
      log.atError()
          .addKeyValue("shards", late.stream().map(Seat::shard).toList())
          .log("Disconnected shards whose leases could not be renewed");
    }
  }

  private void settleIfFulfilled() {
    if (claims.areFulfilled()) {
      settled.complete(null);
    }
  }

  @Override
  public void opened(Seat seat) {
    settleIfFulfilled();
  }

  @Override
  public void failed(Seat seat, RuntimeException why) {
    log.atWarn().setCause(why).addKeyValue("shard", seat.shard()).log("A shard did not connect");
    claims.leaveForAWhile(seat);
    settled.completeExceptionally(why);
  }

  @Override
  public void over(Seat seat) {
    log.atWarn().addKeyValue("shard", seat.shard()).log("A shard was disconnected for good");
    claims.leaveForAWhile(seat);
  }

  /** Whether all that this process has to serve, which may be nothing, is connected. */
  boolean isConnected() {
    return settled.state() == Future.State.SUCCESS
        && claims.areInTime()
        && seats.held().stream().allMatch(Seat::isOpen);
  }

  /** The slowest shard's time from heartbeat to acknowledgement. */
  Duration latency() {
    return seats.held().stream().map(Seat::latency).max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /** Gives everything back, so that others need not wait for the leases to end. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      boolean _ = clock.awaitTermination(LEAVING.toMillis(), TimeUnit.MILLISECONDS);
      seats.leaveAll(LEAVING);
      claims.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("The shards could not be given back");
    }
  }
}
