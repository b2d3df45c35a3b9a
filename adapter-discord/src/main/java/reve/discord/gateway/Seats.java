package reve.discord.gateway;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discord.gateway.Seat.State;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/** The shards of this process; a shard that is left keeps its seat until it is closed. */
final class Seats {
  private static final Logger log = LoggerFactory.getLogger(Seats.class);

  private final Leases leases;
  private final ProcessId self;
  private final Lines lines;
  private final Map<Integer, Seat> seats = new ConcurrentHashMap<>();

  /** Of connections that may still be open: nobody may have these leases before they end. */
  private final Set<LeaseName> inDoubt = ConcurrentHashMap.newKeySet();

  Seats(Leases leases, ProcessId self, Lines lines) {
    this.leases = leases;
    this.self = self;
    this.lines = lines;
  }

  void open(int shard, int of, Seat.Events events) {
    Seat seat = new Seat(shard, of, lines, events);
    seats.put(shard, seat);
    seat.begin();
  }

  boolean isFree(int shard) {
    return !seats.containsKey(shard);
  }

  Collection<Seat> held() {
    return seats.values().stream().filter(Seat::isHeld).toList();
  }

  /** Those whose leases are to be renewed. */
  List<Seat> leased() {
    return seats.values().stream().filter(seat -> seat.state() != State.LOST).toList();
  }

  /** Closes the connection and then gives the lease back; does nothing to one that is left. */
  void leave(Seat seat) {
    if (seat.leave(State.LEAVING)) {
      Thread.startVirtualThread(() -> {
        if (closes(seat) && seat.state() == State.LEAVING) {
          giveBack(seat);
        }
        remove(seat);
      });
    }
  }

  private boolean closes(Seat seat) {
    boolean isClosed = seat.close();
    if (!isClosed) {
      inDoubt.add(seat.lease());
    }
    return isClosed;
  }

  private void remove(Seat seat) {
    seats.remove(seat.shard(), seat);
    seat.empty();
  }

  private void giveBack(Seat seat) {
    try {
      leases.giveBack(self, List.of(seat.lease()));
    } catch (RuntimeException e) {
      log.atWarn()
          .setCause(e)
          .addKeyValue("shard", seat.shard())
          .log("A shard could not be given back; it is free when its lease ends");
    }
  }

  /** Closes the connection, since the lease is another's by now or in a moment. */
  void lose(Seat seat) {
    if (seat.leave(State.LOST)) {
      Thread.startVirtualThread(() -> {
        boolean _ = closes(seat);
        remove(seat);
      });
    }
  }

  /** Those of this process's leases that belong to no connection, not even one in doubt. */
  Set<LeaseName> leftovers(Set<LeaseName> leased) {
    Set<LeaseName> leftovers = new HashSet<>(leased);
    // the seats first: one that is removed meanwhile is in doubt before
    seats.values().stream().map(Seat::lease).forEach(leftovers::remove);
    inDoubt.retainAll(leased);
    leftovers.removeAll(inDoubt);
    return leftovers;
  }

  /** Leaves all and waits until they are closed, but no longer than so. */
  void leaveAll(Duration patience) {
    held().forEach(this::leave);
    CompletableFuture.allOf(
            seats.values().stream().map(Seat::emptied).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
