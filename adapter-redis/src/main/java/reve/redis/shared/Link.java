package reve.redis.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RedissonClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redis behind a circuit breaker: an answer in time, or none. It never throws because Redis fails,
 * and finds Redis by itself, at first and again.
 */
public final class Link implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Link.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Supplier<RedissonClient> connecting;
  private final Patience patience;
  private final Breaker breaker;
  private final AtomicReference<@Nullable RedissonClient> client = new AtomicReference<>();
  private final Queue<Function<RedissonClient, ? extends CompletionStage<?>>> undone =
      new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread watch;

  private Link(Supplier<RedissonClient> connecting, Patience patience) {
    this.connecting = connecting;
    this.patience = patience;
    this.breaker = new Breaker(patience);
    this.watch = Thread.ofVirtual().name("redis-watch").unstarted(this::watch);
  }

  /**
   * Tries once to reach Redis and goes on trying in the background; {@code connecting} may throw.
   */
  public static Link open(Supplier<RedissonClient> connecting, Patience patience) {
    Link link = new Link(connecting, patience);
    if (!link.connects()) {
      log.warn("Redis cannot be reached; the game begins without it");
    }
    link.watch.start();
    return link;
  }

  /** Does this until it succeeds once; the client keeps its subscriptions when Redis is away. */
  void once(Function<RedissonClient, ? extends CompletionStage<?>> action) {
    undone.add(action);
    tryUndone();
  }

  private void tryUndone() {
    RedissonClient redis = client.get();
    if (redis != null) {
      List.copyOf(undone).stream().filter(undone::remove).forEach(action -> tryOnce(action, redis));
    }
  }

  private void tryOnce(
      Function<RedissonClient, ? extends CompletionStage<?>> action, RedissonClient redis) {
    CompletionStage<?> _ =
        action
            .apply(redis)
            .whenComplete((_, failure) -> {
              if (failure != null) {
                undone.add(action);
              }
            });
  }

  /** What Redis answers in time; nothing when it does not, or has not done so lately. */
  public <T> Optional<T> ask(Function<RedissonClient, ? extends CompletionStage<T>> call) {
    return ask(Duration.ZERO, call, _ -> {});
  }

  /**
   * The same of a call that takes up to {@code longer} before Redis means to answer; an answer that
   * comes when nobody waits for it any more goes to {@code late}.
   */
  <T> Optional<T> ask(
      Duration longer,
      Function<RedissonClient, ? extends CompletionStage<T>> call,
      Consumer<? super T> late) {
    RedissonClient redis = client.get();
    return redis != null && breaker.lets() ? answer(redis, longer, call, late) : Optional.empty();
  }

  private <T> Optional<T> answer(
      RedissonClient redis,
      Duration longer,
      Function<RedissonClient, ? extends CompletionStage<T>> call,
      Consumer<? super T> late) {
    long began = breaker.now();
    try {
      return Optional.of(await(call.apply(redis), longer, late, began));
    } catch (InterruptedException interrupted) {
      breaker.leave();
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RuntimeException failed) {
      breaker.failed(failed, began);
    }
    return Optional.empty();
  }

  private <T> T await(
      CompletionStage<T> call, Duration longer, Consumer<? super T> late, long began)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      long most = patience.answer().plus(longer).toMillis();
      T answer = call.toCompletableFuture().get(most, TimeUnit.MILLISECONDS);
      breaker.answered(began, longer);
      return answer;
    } catch (InterruptedException | TimeoutException gone) {
      CompletionStage<Void> _ = call.thenAccept(late);
      throw gone;
    }
  }

  /** Tells Redis something and does not wait for it to be heard. */
  public void tell(Function<RedissonClient, ? extends CompletionStage<?>> call) {
    RedissonClient redis = client.get();
    if (redis == null || !breaker.lets()) {
      return;
    }
    long began = breaker.now();
    try {
      CompletionStage<?> _ =
          call.apply(redis)
              .whenComplete((answer, failure) -> {
                if (failure == null) {
                  breaker.answered(began, Duration.ZERO);
                } else {
                  breaker.failed(failure, began);
                }
              });
    } catch (RuntimeException failed) {
      breaker.failed(failed, began);
    }
  }

  public LinkState state() {
    return client.get() == null ? LinkState.CONNECTING : breaker.state();
  }

  private boolean connects() {
    try {
      client.set(connecting.get());
      tryUndone();
      return true;
    } catch (RuntimeException absent) {
      log.debug("Redis cannot be reached", absent);
      return false;
    }
  }

  /** Looks after Redis whenever it is away, so that no command has to. */
  private void watch() {
    Duration pause = patience.rest().compareTo(LOOK) < 0 ? patience.rest() : LOOK;
    try {
      while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    switch (state()) {
      case CONNECTING -> {
        if (connects()) {
          log.info("Redis is reached");
        }
      }
      case RESTING, PROBING -> probe();
      case WORKING -> tryUndone();
    }
  }

  private void probe() {
    RedissonClient redis = client.get();
    if (redis != null && breaker.letsProbe()) {
      Optional<Boolean> _ =
          answer(
              redis, Duration.ZERO, each -> each.getBucket("reve:probe").isExistsAsync(), _ -> {});
    }
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      watch.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    RedissonClient open = client.getAndSet(null);
    if (open != null) {
      open.shutdown(0, 2, TimeUnit.SECONDS);
    }
  }
}
