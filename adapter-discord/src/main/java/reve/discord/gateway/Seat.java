package reve.discord.gateway;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import reve.game.shared.LeaseName;

/**
 * A shard that this process serves: its connection is being opened, is open, or is being closed.
 */
final class Seat {
  private final int shard;
  private final int of;
  private final Events events;
  private final CompletableFuture<Line> line = new CompletableFuture<>();
  private final CompletableFuture<Void> emptied = new CompletableFuture<>();
  private final Thread opener;
  private State state = State.HELD;

  /** How this process stands to the shard's lease. */
  enum State {
    HELD,
    /** It is held until the connection is closed, and then given back. */
    LEAVING,
    /** It is not this process's any more, or will not be in a moment. */
    LOST
  }

  /** What befalls a seat while it is held. */
  interface Events {
    void opened(Seat seat);

    void failed(Seat seat, RuntimeException why);

    void over(Seat seat);
  }

  /** Begins to open the connection. */
  Seat(int shard, int of, Lines lines, Events events) {
    this.shard = shard;
    this.of = of;
    this.events = events;
    this.opener = Thread.ofVirtual().name("shard-" + shard).unstarted(() -> open(lines));
  }

  Seat begin() {
    opener.start();
    return this;
  }

  private void open(Lines lines) {
    try {
      Line opened = lines.open(shard, of);
      line.complete(opened);
      opened.whenOver(() -> {
        if (isHeld()) {
          events.over(this);
        }
      });
      events.opened(this);
    } catch (RuntimeException e) {
      if (isHeld()) {
        events.failed(this, e);
      }
    }
  }

  int shard() {
    return shard;
  }

  LeaseName lease() {
    return Survey.shard(shard);
  }

  synchronized State state() {
    return state;
  }

  boolean isHeld() {
    return state() == State.HELD;
  }

  /** Held no longer; answers whether it was until now. */
  synchronized boolean leave(State how) {
    boolean wasHeld = state == State.HELD;
    if (wasHeld || how == State.LOST) {
      state = how;
    }
    return wasHeld;
  }

  boolean isOpen() {
    return opened().map(Line::isOpen).orElse(false);
  }

  Duration latency() {
    return opened().map(Line::latency).orElse(Duration.ZERO);
  }

  private Optional<Line> opened() {
    return line.state() == Future.State.SUCCESS ? Optional.of(line.resultNow()) : Optional.empty();
  }

  void empty() {
    emptied.complete(null);
  }

  /** Completed when the connection is closed and the lease given back, as far as it can be. */
  CompletableFuture<Void> emptied() {
    return emptied;
  }

  /** Closes the connection, or gives up opening it; answers whether it is known to be closed. */
  boolean close() {
    if (opened().isEmpty()) {
      opener.interrupt();
    }
    try {
      opener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return opened().map(Line::close).orElse(true);
  }
}
