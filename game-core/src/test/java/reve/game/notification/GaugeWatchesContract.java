package reve.game.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.energy.Gauge;
import reve.game.notification.GaugeWatches.Watch;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link GaugeWatches} keeps. */
public abstract class GaugeWatchesContract extends PortContract {
  private static final Instant LATER = NOON.plusSeconds(300);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  private void watch(PlayerId player, Gauge gauge, Instant fullAt) {
    act(player, unit -> ports.gaugeWatches().watch(player, gauge, Optional.of(fullAt)));
  }

  private List<Watch> due(Instant now) {
    return ports.gaugeWatches().claimDue(now, 100);
  }

  @Test
  void a_watch_is_due_at_its_instant_and_claimed_for_a_minute() {
    watch(ANA, Gauge.ENERGY, NOON);
    watch(ANA, Gauge.STAMINA, LATER);
    watch(BEN, Gauge.ENERGY, LATER);

    assertThat(due(NOON.minusMillis(1))).isEmpty();
    assertThat(due(NOON)).containsExactly(new Watch(ANA, Gauge.ENERGY, NOON));
    assertThat(due(NOON.plusSeconds(59))).isEmpty();
    assertThat(due(NOON.plusSeconds(60))).containsExactly(new Watch(ANA, Gauge.ENERGY, NOON));
    assertThat(due(LATER))
        .containsExactlyInAnyOrder(
            new Watch(ANA, Gauge.ENERGY, NOON),
            new Watch(ANA, Gauge.STAMINA, LATER),
            new Watch(BEN, Gauge.ENERGY, LATER));
    assertThat(ports.gaugeWatches().claimDue(LATER.plusSeconds(60), 2)).hasSize(2);
  }

  @Test
  void the_last_word_of_a_command_stands() {
    watch(ANA, Gauge.ENERGY, NOON);
    watch(ANA, Gauge.ENERGY, LATER);
    watch(BEN, Gauge.ENERGY, NOON);
    act(BEN, unit -> ports.gaugeWatches().watch(BEN, Gauge.ENERGY, Optional.empty()));

    assertThat(due(NOON)).isEmpty();
    assertThat(due(LATER)).containsExactly(new Watch(ANA, Gauge.ENERGY, LATER));
  }

  @Test
  void what_is_settled_is_over_or_due_at_another_instant() {
    watch(ANA, Gauge.ENERGY, NOON);
    watch(BEN, Gauge.ENERGY, NOON);
    due(NOON);

    ports.gaugeWatches().settle(new Watch(ANA, Gauge.ENERGY, NOON), Optional.empty());
    ports.gaugeWatches().settle(new Watch(BEN, Gauge.ENERGY, NOON), Optional.of(LATER));

    assertThat(due(LATER.minusMillis(1))).isEmpty();
    assertThat(due(LATER)).containsExactly(new Watch(BEN, Gauge.ENERGY, LATER));
  }

  @Test
  void what_a_command_has_changed_meanwhile_is_not_settled() {
    watch(ANA, Gauge.ENERGY, NOON);
    due(NOON);
    watch(ANA, Gauge.ENERGY, LATER);

    ports.gaugeWatches().settle(new Watch(ANA, Gauge.ENERGY, NOON), Optional.empty());

    assertThat(due(LATER)).containsExactly(new Watch(ANA, Gauge.ENERGY, LATER));
  }
}
