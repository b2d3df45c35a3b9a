package reve.app.bench.footprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import reve.app.bench.BenchGround;
import reve.app.bench.BenchPart;
import reve.app.bench.EmptyDatabase;
import reve.app.bench.Load;
import reve.app.bench.Population;
import reve.app.bench.Reading;
import reve.app.bench.Sample;
import reve.app.bench.Table;
import reve.app.torture.BotProcess;
import reve.app.torture.Patience;
import reve.game.esprit.Catalogue;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

/** The bot's process as a host sees it, beside what bots of this kind promise to take at most. */
public final class FootprintBench implements BenchPart {
  private static final int STARTS = 3;

  /**
   * Discord takes no second identify within five seconds of the last; a start would wait for it.
   */
  private static final Duration BETWEEN_IDENTIFIES = Duration.ofSeconds(6);

  private static final double MOST_START_SECONDS = 3;
  private static final Duration BETWEEN_CALM_DEEDS = Duration.ofMinutes(1).dividedBy(100);
  private static final int CALM_ROUNDS = 10;
  private static final int BUSY_PER_SECOND = 300;
  private static final int BUSY_ROUNDS = 5;
  private static final int WARMING_USERS = 16;
  private static final double MOST_BUSY_MEGABYTES = 250;

  private static final Population POPULATION = new Population(20_000, 10, 10);

  private static final double PROMISED_MEGABYTES = 512;
  private static final double PROMISED_MILLIS = 100;
  private static final double PROMISED_CPU_PERCENT = 30;
  private static final double PROMISED_NETWORK = 1;
  private static final double PROMISED_DISK = 1_000;
  private static final double MEGABYTE = 1e6;
  private static final double MEBIBYTE = 1 << 20;

  private final BenchGround ground;
  private final Duration round;

  public FootprintBench(BenchGround ground, Duration round) {
    this.ground = ground;
    this.round = round;
  }

  @Override
  public void run(Table table) {
    try (Host host = Host.on(ground)) {
      try (BotProcess bot = host.startBot().awaitReady()) {
        host.visitors().seat(Host.USERS);
        bot.stop();
      }
      table.add(starts(host));
      try (BotProcess bot = host.startBot().awaitReady()) {
        calm(host, new ProcessUse(bot.process()), table);
        busy(host, new ProcessUse(bot.process()), table);
        bot.stop();
      }
      disk(host, table);
    }
  }

  /** From the start of the process to the answer of a user's command, the middle of a few. */
  private static Reading starts(Host host) {
    List<Double> seconds = new ArrayList<>();
    for (int n = 0; n < STARTS; n++) {
      Patience.pause(BETWEEN_IDENTIFIES);
      long begun = System.nanoTime();
      try (BotProcess bot = host.startBot().awaitReady()) {
        if (!host.visitors().does(0)) {
          throw new IllegalStateException("the first command was not answered:\n" + bot.output());
        }
        seconds.add((System.nanoTime() - begun) / 1e9);
        bot.stop();
      }
    }
    return new Reading(
        "start to first answer",
        "s",
        seconds.stream().sorted().toList().get(STARTS / 2),
        Double.NaN,
        MOST_START_SECONDS);
  }

  private void calm(Host host, ProcessUse use, Table table) {
    Duration lasting = round.multipliedBy(CALM_ROUNDS);
    Patience.pause(round);
    table.add(resident("memory, idle", use, PROMISED_MEGABYTES / 2));
    Histogram latencies = new Histogram(3);
    long moved = use.bytesMoved();
    Duration cpu = use.cpu();
    long begun = System.nanoTime();
    for (long n = 0; n < lasting.dividedBy(BETWEEN_CALM_DEEDS); n++) {
      LockSupport.parkNanos(begun + n * BETWEEN_CALM_DEEDS.toNanos() - System.nanoTime());
      long before = System.nanoTime();
      host.visitors().does((int) (n % Host.USERS));
      latencies.recordValue(System.nanoTime() - before);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double cpuSeconds = use.cpu().minus(cpu).toNanos() / 1e9;
    table.add(
        Reading.half(
            "answer, 100/min, p99",
            "ms",
            latencies.getValueAtPercentile(99) / 1e6,
            PROMISED_MILLIS));
    table.add(
        Reading.half(
            "processor, 100/min", "% of a core", 100 * cpuSeconds / seconds, PROMISED_CPU_PERCENT));
    table.add(
        Reading.half(
            "network, 100/min",
            "MB/s",
            (use.bytesMoved() - moved) / seconds / MEGABYTE,
            PROMISED_NETWORK));
  }

  private void busy(Host host, ProcessUse use, Table table) {
    Duration lasting = round.multipliedBy(BUSY_ROUNDS);
    Load.closed(WARMING_USERS, lasting, host.visitors()::does);
    Duration cpu = use.cpu();
    Duration databaseCpu = host.databaseCpu();
    long logged = EmptyDatabase.bytesLogged(host.database());
    Sample sample = Load.open(Host.USERS, BUSY_PER_SECOND, lasting, host.visitors()::does);
    double cpuSeconds = use.cpu().minus(cpu).toNanos() / 1e9;
    double databaseSeconds = host.databaseCpu().minus(databaseCpu).toNanos() / 1e9;
    double commands = lasting.toSeconds() * BUSY_PER_SECOND;
    table.add(resident("memory, 300/s", use, MOST_BUSY_MEGABYTES));
    table.add(Reading.alone("processor, a command", "ms", 1_000 * cpuSeconds / commands));
    table.add(
        Reading.alone(
            "PostgreSQL's processor, a command", "ms", 1_000 * databaseSeconds / commands));
    table.add(
        Reading.alone(
            "PostgreSQL's log, a command",
            "bytes",
            (EmptyDatabase.bytesLogged(host.database()) - logged) / commands));
    table.add(Reading.alone("answer, 300/s, p99", "ms", sample.p99Ms()));
    table.add(Reading.alone("failed, 300/s", "commands", (double) sample.failed()));
  }

  private void disk(Host host, Table table) {
    DatabaseSettings database = EmptyDatabase.named("disk", host.database());
    Database.open(database).close();
    long empty = EmptyDatabase.bytesOf(database);
    POPULATION.writeTo(database, ground.rulebooks().inForce().of(Catalogue.class));
    double bytes = EmptyDatabase.bytesOf(database);
    table.add(
        Reading.half(
            "disk, %,d players".formatted(POPULATION.players()),
            "MB",
            bytes / MEGABYTE,
            PROMISED_DISK));
    table.add(Reading.alone("disk, a player", "bytes", (bytes - empty) / POPULATION.players()));
  }

  private static Reading resident(String name, ProcessUse use, double most) {
    return new Reading(name, "MiB", use.residentBytes() / MEBIBYTE, PROMISED_MEGABYTES, most);
  }
}
