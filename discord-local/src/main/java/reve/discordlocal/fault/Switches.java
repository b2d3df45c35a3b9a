package reve.discordlocal.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How this Discord misbehaves at the moment. */
public final class Switches {
  private record Failures(int status, AtomicInteger left) {}

  private final Duration usualExpiry;
  private final Duration usualTokenLife;
  private volatile Duration restLatency = Duration.ZERO;
  private volatile Duration expiry;
  private volatile Duration tokenLife;
  private volatile int deliveries = 1;
  private volatile Duration deliveryJitter = Duration.ZERO;
  private final AtomicInteger rateLimited = new AtomicInteger();
  private final AtomicInteger droppedCallbacks = new AtomicInteger();
  private final AtomicReference<Failures> failures =
      new AtomicReference<>(new Failures(0, new AtomicInteger()));

  /** Nothing misbehaves, and interactions live as long as these say. */
  public Switches(Duration expiry, Duration tokenLife) {
    this.usualExpiry = expiry;
    this.usualTokenLife = tokenLife;
    this.expiry = expiry;
    this.tokenLife = tokenLife;
  }

  /** Everything behaves again. */
  public void clear() {
    restLatency = Duration.ZERO;
    expiry = usualExpiry;
    tokenLife = usualTokenLife;
    deliveries = 1;
    deliveryJitter = Duration.ZERO;
    rateLimited.set(0);
    droppedCallbacks.set(0);
    failNext(0, 0);
  }

  /** Every REST request takes this much longer, half of it on the way here. */
  public void restLatency(Duration latency) {
    restLatency = latency;
  }

  public Duration restLatency() {
    return restLatency;
  }

  /** How long a bot has for its first answer. */
  public void expiry(Duration time) {
    expiry = time;
  }

  public Duration expiry() {
    return expiry;
  }

  /** How long an interaction's token is good for follow-ups. */
  public void tokenLife(Duration time) {
    tokenLife = time;
  }

  public Duration tokenLife() {
    return tokenLife;
  }

  /** How often each interaction is delivered. */
  public void deliveries(int times) {
    deliveries = times;
  }

  public int deliveries() {
    return deliveries;
  }

  /** Each delivery comes by up to this much later, so that they overtake each other. */
  public void deliveryJitter(Duration most) {
    deliveryJitter = most;
  }

  public Duration deliveryJitter() {
    return deliveryJitter;
  }

  /** So many of the next REST requests are answered 429. */
  public void rateLimitNext(int times) {
    rateLimited.set(times);
  }

  public boolean takeRateLimit() {
    return take(rateLimited);
  }

  /** So many of the next interaction callbacks break off without effect and without an answer. */
  public void dropCallbacks(int times) {
    droppedCallbacks.set(times);
  }

  public boolean takeDroppedCallback() {
    return take(droppedCallbacks);
  }

  /** So many of the next REST requests fail with this status, without effect. */
  public void failNext(int status, int times) {
    failures.set(new Failures(status, new AtomicInteger(times)));
  }

  /** The status with which the request at hand is to fail, if it is. */
  public Optional<Integer> takeFailure() {
    var current = failures.get();
    return take(current.left()) ? Optional.of(current.status()) : Optional.empty();
  }

  private static boolean take(AtomicInteger left) {
    return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }
}
