package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.NOON;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reve.discord.gateway.QuietLines.QuietLine;
import reve.game.inmemory.InMemoryLeases;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;
import reve.game.testworld.MovableClock;

@Timeout(30)
class SharedShardsTest {
  private static final ProcessId SELF = new ProcessId("self");
  private static final LeaseName FIRST = Survey.shard(0);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MovableClock clock = new MovableClock(NOON);
  private final Leases leases = new InMemoryLeases(this::storeTime);
  private volatile boolean storeIsAway;

  private Instant storeTime() {
    if (storeIsAway) {
      throw new IllegalStateException("the store is away");
    }
    return clock.instant();
  }

  private long nanoTime() {
    return Duration.between(NOON, clock.instant()).toNanos();
  }

  @Test
  void a_shard_that_is_closed_is_given_back_at_once() throws Exception {
    Seats seats = new Seats(leases, SELF, new QuietLines(true));
    claims(seats).beat();

    leaveTheOnly(seats);

    assertThat(leases.held(FIRST.kind())).isEmpty();
  }

  @Test
  void a_shard_that_may_not_be_closed_is_nobodys_until_its_lease_ended() throws Exception {
    QuietLines lines = new QuietLines(false);
    Seats seats = new Seats(leases, SELF, lines);
    Claims claims = claims(seats);
    claims.beat();
    leaveTheOnly(seats);

    claims.beat();
    claims.beat();

    assertThat(leases.held(FIRST.kind())).hasSize(1);
    assertThat(seats.held()).isEmpty();
    clock.pass(leases.held(FIRST.kind()).getFirst().left());
    claims.beat();
    assertThat(seats.held()).hasSize(1);
    leaveTheOnly(seats);
    assertThat(lines.opened()).hasSize(2);
  }

  @Test
  void a_shard_that_cannot_be_renewed_is_closed_before_its_lease_ends() {
    QuietLines lines = new QuietLines(true);
    try (SharedShards shards =
        new SharedShards(leases, SELF, lines, 1, this::nanoTime, new SimpleMeterRegistry())) {
      shards.begin(PATIENCE);
      Duration left = leases.held(FIRST.kind()).getFirst().left();
      assertThat(lines.opened()).singleElement().matches(QuietLine::isOpen);

      storeIsAway = true;
      clock.pass(left.minusSeconds(1));

      assertThat(lines.opened().getFirst().closed()).succeedsWithin(PATIENCE);
      storeIsAway = false;
    }
  }

  private Claims claims(Seats seats) {
    return new Claims(
        leases, SELF, 1, seats, new Unheard(), this::nanoTime, new SimpleMeterRegistry());
  }

  private static void leaveTheOnly(Seats seats) throws Exception {
    assertThat(seats.held()).hasSize(1);
    Seat seat = seats.held().iterator().next();
    seats.leave(seat);
    seat.emptied().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What befalls a seat matters to nobody here. */
  private static final class Unheard implements Seat.Events {
    @Override
    public void opened(Seat seat) {}

    @Override
    public void failed(Seat seat, RuntimeException why) {}

    @Override
    public void over(Seat seat) {}
  }
}
