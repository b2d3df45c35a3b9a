package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Outbox} keeps. */
public abstract class OutboxContract extends PortContract {
  private static final int PLENTY = 100;

  private final Ear rain = new Ear("rain-ear", Set.of("rain"));
  private final Ear all = new Ear("all-ear", Set.of("rain", "sun"));

  /** A subscriber that remembers what it received, and can be made to fail. */
  private static final class Ear implements Subscriber {
    private final String name;
    private final Set<String> kinds;
    private final List<Message> received = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean deaf;

    Ear(String name, Set<String> kinds) {
      this.name = name;
      this.kinds = kinds;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<String> kinds() {
      return kinds;
    }

    @Override
    public void receive(Message message) {
      if (deaf) {
        throw new IllegalStateException("deaf");
      }
      received.add(message);
    }

    List<String> heard() {
      return received.stream().map(m -> m.player().value() + " " + m.kind()).sorted().toList();
    }
  }

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
    unitOfWork = unitOfWork(List.of(), List.of(rain, all));
  }

  @Test
  void each_subscriber_receives_the_kinds_it_asked_for() {
    happens(ANA, "rain", "sun", "snow");
    happens(BEN, "sun");

    assertThat(outbox().waiting()).isEqualTo(4);
    assertThat(deliver()).isEqualTo(4);
    assertThat(rain.heard()).containsExactly("1 rain");
    assertThat(all.heard()).containsExactly("1 rain", "1 sun", "2 sun");
    assertThat(outbox().waiting()).isZero();
  }

  @Test
  void a_message_says_where_and_when_it_happened() {
    happens(ANA, "snow", "rain");

    deliver();

    Subscriber.Message message = rain.received.getFirst();
    assertThat(message.player()).isEqualTo(ANA);
    assertThat(message.act()).isEqualTo(2);
    assertThat(message.line()).isEqualTo(2);
    assertThat(message.at()).isEqualTo(clock.instant());
    assertThat(message.kind()).isEqualTo("rain");
    assertThat(message.details()).contains("rain 2");
  }

  @Test
  void a_message_leads_back_to_the_event() {
    happens(ANA, "snow", "rain");
    deliver();

    assertThat(ports.events().read(rain.received.getFirst(), Happened.class))
        .isEqualTo(new Happened(ANA, "rain", "rain 2"));
  }

  @Test
  void what_was_received_is_not_delivered_again() {
    happens(ANA, "rain");
    deliver();

    clock.pass(Duration.ofDays(1));

    assertThat(deliver()).isZero();
  }

  @Test
  void a_command_that_fails_sends_nothing() {
    assertThatThrownBy(() ->
            act(
                ANA,
                unit -> {
                  unit.journal().record(new Happened(ANA, "rain", "never"));
                  throw new IllegalStateException("lightning");
                }))
        .hasMessage("lightning");

    assertThat(outbox().waiting()).isZero();
  }

  @Test
  void a_failing_subscriber_keeps_nobody_else_from_receiving() {
    rain.deaf = true;
    happens(ANA, "rain");

    assertThat(deliver()).isEqualTo(1);

    assertThat(all.heard()).containsExactly("1 rain");
    assertThat(outbox().waiting()).isEqualTo(1);
  }

  @Test
  void a_failed_message_is_tried_again_after_pauses_that_double_up_to_ten_minutes() {
    rain.deaf = true;
    happens(ANA, "rain");
    deliver();

    for (long pause : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600)) {
      clock.pass(Duration.ofSeconds(pause).minusMillis(1));
      rain.deaf = false;
      assertThat(deliver()).as("before %s seconds", pause).isZero();
      rain.deaf = true;
      clock.pass(Duration.ofMillis(1));
      deliver();
    }
    rain.deaf = false;
    clock.pass(Duration.ofMinutes(10));

    assertThat(deliver()).isEqualTo(1);
    assertThat(rain.heard()).containsExactly("1 rain");
  }

  @Test
  void no_more_than_the_limit_is_delivered_at_once() {
    happens(ANA, "sun", "sun", "sun");

    assertThat(outbox().deliver(clock.instant(), 2)).isEqualTo(2);
    assertThat(outbox().deliver(clock.instant(), 2)).isEqualTo(1);
    assertThat(all.heard()).hasSize(3);
  }

  @Test
  void deliveries_that_run_at_once_share_the_work() throws Exception {
    for (int n = 0; n < 20; n++) {
      happens(ANA, "sun", "rain");
    }

    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> deliveries = new ArrayList<>();
      for (int n = 0; n < 6; n++) {
        deliveries.add(pool.submit(() -> outbox().deliver(clock.instant(), 10)));
      }
      for (Future<Integer> delivery : deliveries) {
        delivery.get();
      }
    }
    while (deliver() > 0) {
      // what the six together left
    }

    assertThat(outbox().waiting()).isZero();
    assertThat(Set.copyOf(all.received)).hasSize(40);
    assertThat(Set.copyOf(rain.received)).hasSize(20);
  }

  private Outbox outbox() {
    return ports.outbox(List.of(rain, all));
  }

  private int deliver() {
    return outbox().deliver(clock.instant(), PLENTY);
  }

  private void happens(PlayerId player, String... kinds) {
    act(
        player,
        unit -> {
          int n = 0;
          for (String kind : kinds) {
            n++;
            unit.journal().record(new Happened(player, kind, kind + " " + n));
          }
        });
  }
}
