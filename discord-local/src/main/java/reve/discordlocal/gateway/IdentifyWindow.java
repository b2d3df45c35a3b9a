package reve.discordlocal.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets shards identify in turn: within one window, one for each remainder of the shard's number
 * divided by the permitted concurrency. A window of no length lets everyone in.
 */
public final class IdentifyWindow {
  private final int concurrency;
  private final Duration length;
  private final Map<Integer, Long> lastNanos = new ConcurrentHashMap<>();

  public IdentifyWindow(int concurrency, Duration length) {
    this.concurrency = concurrency;
    this.length = length;
  }

  boolean admits(Shard shard) {
    var now = System.nanoTime();
    var key = shard.index() % concurrency;
    var opened = lastNanos.getOrDefault(key, now - length.toNanos());
    if (now - opened < length.toNanos()) {
      return false;
    }
    lastNanos.put(key, now);
    return true;
  }
}
