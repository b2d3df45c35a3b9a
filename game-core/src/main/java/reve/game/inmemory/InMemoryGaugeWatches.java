package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.energy.Gauge;
import reve.game.inmemory.InMemoryDatabase.Watched;
import reve.game.notification.GaugeWatches;
import reve.game.shared.PlayerId;

/** Watches gauges in memory. */
public final class InMemoryGaugeWatches implements GaugeWatches {
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final InMemoryDatabase database;

  public InMemoryGaugeWatches(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public void watch(PlayerId player, Gauge gauge, Optional<Instant> fullAt) {
    put(player, gauge, fullAt.map(at -> new Watched(at, at)));
  }

  private Map<Gauge, Watched> of(PlayerId player) {
    return database.watches.find(player).orElse(Map.of());
  }

  private void put(PlayerId player, Gauge gauge, Optional<Watched> watched) {
    Map<Gauge, Watched> changed = new EnumMap<>(Gauge.class);
    changed.putAll(of(player));
    changed.remove(gauge);
    watched.ifPresent(each -> changed.put(gauge, each));
    database.watches.put(player, changed);
  }

  @Override
  public List<Watch> claimDue(Instant now, int limit) {
    return database.maintaining(
        now,
        () -> {
          List<Watch> due =
              database.watches.all().entrySet().stream()
                  .flatMap(each -> due(each.getKey(), each.getValue(), now))
                  .limit(limit)
                  .toList();
          due.forEach(watch ->
              put(
                  watch.player(),
                  watch.gauge(),
                  Optional.of(new Watched(watch.fullAt(), now.plus(CLAIM)))));
          return due;
        });
  }

  private static Stream<Watch> due(PlayerId player, Map<Gauge, Watched> watched, Instant now) {
    return watched.entrySet().stream()
        .filter(each -> !each.getValue().due().isAfter(now))
        .map(each -> new Watch(player, each.getKey(), each.getValue().fullAt()));
  }

  @Override
  public void settle(Watch watch, Optional<Instant> fullAt) {
    database.maintaining(
        watch.fullAt(),
        () -> {
          Watched known = of(watch.player()).get(watch.gauge());
          if (known != null && known.fullAt().equals(watch.fullAt())) {
            put(watch.player(), watch.gauge(), fullAt.map(at -> new Watched(at, at)));
          }
          return watch;
        });
  }
}
