package reve.discord.gateway;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/** What this process claims of the shards, and what it must let go. */
final class Claims {
  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  /** Even with two turns to identify, of six seconds, a dead process's shards are back in 15 s. */
  private static final Duration LEASE = Duration.ofSeconds(8);

  private static final Duration HEARTBEAT = Duration.ofMillis(2_500);

  /** How long before its lease can end a shard is disconnected. */
  private static final Duration MARGIN = Duration.ofMillis(1_500);

  private static final Duration WANTING = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final Leases leases;
  private final ProcessId self;
  private final int proposed;
  private final Seats seats;
  private final Seat.Events events;
  private final LongSupplier nanoTime;
  private final Counter takeovers;
  private final Map<LeaseName, ProcessId> lastHolders = new HashMap<>();

  private volatile int shards;
  private volatile int share = Integer.MAX_VALUE;
  private volatile long servesUntil;
  private volatile long takesFrom;

  /** {@code proposed} is how many shards there are unless others have agreed on a number. */
  Claims(
      Leases leases,
      ProcessId self,
      int proposed,
      Seats seats,
      Seat.Events events,
      LongSupplier nanoTime,
      MeterRegistry metrics) {
    this.leases = leases;
    this.self = self;
    this.proposed = proposed;
    this.seats = seats;
    this.events = events;
    this.nanoTime = nanoTime;
    this.servesUntil = nanoTime.getAsLong();
    this.takesFrom = servesUntil;
    this.takeovers =
        Counter.builder("reve.shards.takeovers")
            .description("Shards taken from processes that are gone")
            .register(metrics);
    Gauge.builder("reve.shards.held", seats, each -> each.held().size()).register(metrics);
    Gauge.builder("reve.shards.all", this, each -> each.shards).register(metrics);
  }

  /** Renews, looks around, takes or leaves; answers how long to wait until the next time. */
  Duration beat() {
    renew();
    Survey survey = Survey.of(leases);
    giveBackWhatHasNoSeat(survey);
    share = FairShare.of(shards, self, survey.holdings(self));
    Collection<Seat> held = seats.held();
    held.stream().skip(share).forEach(seats::leave);
    if (held.size() < share && nanoTime.getAsLong() - takesFrom >= 0) {
      take(share - held.size(), survey);
    }
    lastHolders.putAll(survey.holders());
    return held.size() < share ? WANTING : survey.untilAnothersEnds(self, HEARTBEAT);
  }

  private void renew() {
    long asked = nanoTime.getAsLong();
    LeaseName own = Survey.own(self);
    List<Seat> leased = seats.leased();
    Set<LeaseName> names = leased.stream().map(Seat::lease).collect(Collectors.toSet());
    names.add(own);
    Set<LeaseName> kept = leases.renew(self, names, LEASE);
    leased.stream().filter(seat -> !kept.contains(seat.lease())).forEach(seats::lose);
    if (!kept.contains(own)) {
      join(own);
    }
    servesUntil = asked + LEASE.minus(MARGIN).toNanos();
  }

  /** All processes that are alive go by one number of shards. */
  private void join(LeaseName own) {
    int agreed = (int) leases.agree(self, own, shards == 0 ? proposed : shards, LEASE);
    if (agreed != shards) {
      seats.leased().forEach(seats::leave);
      log.atDebug()
          .addKeyValue("process", self.value())
          .addKeyValue("shards", agreed)
          .log("Joined those who share the shards");
      if (agreed != proposed) {
        log.atWarn()
            .addKeyValue("shards", agreed)
            .addKeyValue("proposed", proposed)
            .log("The number of shards changes when every process was stopped");
      }
    }
    shards = agreed;
  }

  /** Such a lease is what remains of a connection that was cut when its lease was in doubt. */
  private void giveBackWhatHasNoSeat(Survey survey) {
    leases.giveBack(self, seats.leftovers(survey.heldBy(self)));
  }

  private void take(int missing, Survey survey) {
    Map<LeaseName, ProcessId> holders = survey.holders();
    List<Integer> free =
        IntStream.range(0, shards)
            .filter(index -> seats.isFree(index) && !holders.containsKey(Survey.shard(index)))
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    // so that processes that look at the same moment do not all reach for the same ones
    Collections.rotate(free, self.hashCode());
    List<Integer> wanted = free.subList(0, Math.min(missing, free.size()));
    Set<LeaseName> taken = leases.take(self, wanted.stream().map(Survey::shard).toList(), LEASE);
    List<Integer> got = wanted.stream().filter(i -> taken.contains(Survey.shard(i))).toList();
    if (!got.isEmpty()) {
      got.stream()
          .filter(index -> isFromTheDead(Survey.shard(index), survey))
          .forEach(_ -> takeovers.increment());
      // who is alone takes all of them, and need not say so
      log.atLevel(survey.processes().size() > 1 ? Level.INFO : Level.DEBUG)
          .addKeyValue("shards", got)
          .log("Took shards");
      got.forEach(index -> seats.open(index, shards, events));
    }
  }

  private boolean isFromTheDead(LeaseName shard, Survey survey) {
    ProcessId before = lastHolders.getOrDefault(shard, self);
    return !before.equals(self) && !survey.isAlive(before);
  }

  /** Whether nobody else can hold yet what this process holds. */
  boolean areInTime() {
    return nanoTime.getAsLong() - servesUntil < 0;
  }

  /** Whether the fair share is connected. */
  boolean areFulfilled() {
    Collection<Seat> held = seats.held();
    return held.size() == share && held.stream().allMatch(Seat::isOpen);
  }

  /** Leaves the shard to whoever is luckier with it, or to another try. */
  void leaveForAWhile(Seat seat) {
    takesFrom = nanoTime.getAsLong() + AFTER_FAILURE.toNanos();
    seats.leave(seat);
  }

  /** This process is not among the living any more. */
  void end() {
    leases.giveBack(self, List.of(Survey.own(self)));
  }
}
