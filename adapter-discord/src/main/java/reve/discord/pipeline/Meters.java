package reve.discord.pipeline;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What is measured of the commands. */
final class Meters {
  private final MeterRegistry registry;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Counter deferred;

  Meters(MeterRegistry registry) {
    this.registry = registry;
    registry.gauge("reve.commands.in.flight", inFlight);
    this.deferred = registry.counter("reve.commands.deferred");
  }

  void begun() {
    inFlight.incrementAndGet();
  }

  void ended(String command, Result result, Duration took) {
    inFlight.decrementAndGet();
    Timer.builder("reve.commands")
        .tag("command", command)
        .tag("result", result.label())
        .publishPercentileHistogram()
        .register(registry)
        .record(took);
  }

  void deferral() {
    deferred.increment();
  }

  int inFlight() {
    return inFlight.get();
  }
}
