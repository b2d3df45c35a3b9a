package reve.redis.shared;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Redis is asked: not while it rests, and then by a probe first. */
final class Breaker {
  private static final Logger log = LoggerFactory.getLogger(Breaker.class);
  private static final int ALL = 100;

  private final Duration slow;
  private final CircuitBreaker breaker;

  Breaker(Patience patience) {
    this.slow = patience.slow();
    this.breaker =
        CircuitBreaker.of(
            "redis",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(Patience.CALLS)
                .minimumNumberOfCalls(Patience.CALLS)
                .failureRateThreshold(ALL)
                .slowCallDurationThreshold(slow)
                .slowCallRateThreshold(ALL)
                .waitDurationInOpenState(patience.rest())
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(IllegalMonitorStateException.class)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(change -> {
          State before = change.getStateTransition().getFromState();
          State after = change.getStateTransition().getToState();
          if (before == State.CLOSED && after == State.OPEN) {
            log.warn("Redis does not answer in time; the game goes on without it");
          } else if (after == State.CLOSED) {
            log.info("Redis answers again");
          }
        });
  }

  /** Whether a command may ask; none is what Redis is tried with after a rest. */
  boolean lets() {
    return breaker.getState() == State.CLOSED && breaker.tryAcquirePermission();
  }

  /** Whether Redis has rested enough to be tried. */
  boolean letsProbe() {
    return breaker.tryAcquirePermission();
  }

  /** The moment at which a call begins. */
  long now() {
    return breaker.getCurrentTimestamp();
  }

  /** Redis answered a call that it was allowed to take so much longer for. */
  void answered(long began, Duration longer) {
    long took = now() - began;
    long most = breaker.getTimestampUnit().convert(slow);
    if (longer.isZero() || took <= most) {
      breaker.onSuccess(took, breaker.getTimestampUnit());
    } else {
      leave(); // nobody knows whether Redis was slow or meant to wait
    }
  }

  void failed(Throwable failure, long began) {
    Throwable cause = failure.getCause();
    boolean wrapped =
        failure instanceof ExecutionException || failure instanceof CompletionException;
    Throwable reason = wrapped && cause != null ? cause : failure;
    log.debug("Redis failed to answer", reason);
    breaker.onError(now() - began, breaker.getTimestampUnit(), reason);
  }

  /** The call tells nothing about Redis. */
  void leave() {
    breaker.releasePermission();
  }

  LinkState state() {
    return switch (breaker.getState()) {
      case OPEN, FORCED_OPEN -> LinkState.RESTING;
      case HALF_OPEN -> LinkState.PROBING;
      case CLOSED, DISABLED, METRICS_ONLY -> LinkState.WORKING;
    };
  }
}
