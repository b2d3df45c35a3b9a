package reve.app.bench.discord;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import reve.app.bench.BenchGround;
import reve.app.bench.BenchPart;
import reve.app.bench.Load;
import reve.app.bench.Row;
import reve.app.bench.Sample;
import reve.app.bench.Table;
import reve.app.bench.Target;
import reve.app.bench.Visitors;
import reve.app.bench.engine.Deed;
import reve.app.bench.engine.EngineBench;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Session;
import reve.discord.gateway.DiscordSettings;
import reve.discord.gateway.EmptyBot;
import reve.discord.gateway.Sharding;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;

/**
 * The mix of deeds through gateway and REST, beside what an empty bot and the engine reach on their
 * own: if the one cost nothing and the other nothing, both together could do no more than 1 / (1/E
 * + 1/G).
 */
public final class DiscordBench implements BenchPart {
  private static final int USERS = 128;
  private static final List<Integer> CLOSED = List.of(16, 128);
  private static final List<Integer> OPEN = List.of(100, 300);
  private static final List<Integer> LATENCIES = List.of(0, 100);
  private static final double MOST_MILLIS = 25;
  private static final double LEAST_RATIO = 0.8;

  /** Rounds until the virtual machine has translated what is used most. */
  private static final int WARMING = 5;

  private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");

  private final BenchGround ground;
  private final Duration round;
  private final AtomicLong turns = new AtomicLong();

  public DiscordBench(BenchGround ground, Duration round) {
    this.ground = ground;
    this.round = round;
  }

  /** Throughputs of the empty bot, by latency and clients. */
  private record Setting(int latency, int clients) {}

  @Override
  public void run(Table table) {
    Sample engine = EngineBench.mixedAlone(ground, round);
    table.add(Row.alone("engine alone", EngineBench.CONNECTIONS, engine, Target.none()));
    Map<Setting, Sample> empty = emptyBot();
    empty.forEach((setting, sample) ->
        table.add(
            Row.alone(
                named("empty bot", setting.latency()), setting.clients(), sample, Target.none())));
    try (Session session = Session.open(plan(), new SimpleMeterRegistry())) {
      DiscordLocal local = session.local().orElseThrow();
      Visitors visitors = new Visitors(local.acts(), Deed.MIXED::at, turns);
      visitors.seat(USERS);
      Load.closed(CLOSED.getLast(), round.multipliedBy(WARMING), visitors::does);
      // so many at once get no new pictures; these do
      Load.open(USERS, OPEN.getFirst(), round.multipliedBy(WARMING), visitors::does);
      for (int latency : LATENCIES) {
        slow(local, latency);
        for (int perSecond : OPEN) {
          Sample sample = Load.open(USERS, perSecond, round, visitors::does);
          table.add(
              Row.alone(
                  named("mixed " + perSecond + "/s", latency),
                  USERS,
                  sample,
                  Target.p99Below(MOST_MILLIS + latency)));
        }
        for (int clients : CLOSED) {
          Sample sample = Load.closed(clients, round, visitors::does);
          Sample yardstick =
              both(
                  Optional.ofNullable(empty.get(new Setting(latency, clients))).orElseThrow(),
                  engine);
          table.add(
              Row.of(
                  named("mixed closed", latency),
                  clients,
                  sample,
                  yardstick,
                  Target.ratioAtLeast(LEAST_RATIO).and(Target.allAnswered())));
        }
      }
    }
  }

  private static String named(String name, int latency) {
    return latency == 0 ? name : name + " +" + latency + " ms";
  }

  private static Sample both(Sample empty, Sample engine) {
    return Sample.ofRate(1 / (1 / empty.perSecond() + 1 / engine.perSecond()));
  }

  private Map<Setting, Sample> emptyBot() {
    Map<Setting, Sample> samples = new LinkedHashMap<>();
    try (DiscordLocal local = DiscordLocal.start(Options.defaults());
        EmptyBot _ =
            EmptyBot.connect(
                new DiscordSettings(
                    local.token(),
                    Optional.of(URI.create(local.baseUrl())),
                    new Sharding.Recommended()))) {
      Load.closed(
          CLOSED.getFirst(), round, user -> Visitors.calls(local.acts(), user, EmptyBot.COMMAND));
      for (int latency : LATENCIES) {
        slow(local, latency);
        for (int clients : CLOSED) {
          samples.put(
              new Setting(latency, clients),
              Load.closed(
                  clients, round, user -> Visitors.calls(local.acts(), user, EmptyBot.COMMAND)));
        }
      }
    }
    return samples;
  }

  private static void slow(DiscordLocal local, int millis) {
    local.faults().obey(new JsonMapper().createObjectNode().put("rest_latency_ms", millis));
  }

  /** The game's days pass with the deeds, so that every daily reward can be claimed. */
  private Plan plan() {
    InstantSource clock = () -> FIRST_DAY.plus(Duration.ofDays(turns.get()));
    return new Plan(
        new DatabaseChoice.Kept(ground.data()),
        Optional.empty(),
        DiscordChoice.Local.at(0),
        new Sharding.Recommended(),
        ground.config(),
        Set.of(),
        false,
        EngineBench.CONNECTIONS,
        clock,
        DiceSources.unpredictable());
  }
}
