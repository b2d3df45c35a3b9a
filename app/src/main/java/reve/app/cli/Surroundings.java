package reve.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import reve.app.CannotStart;
import reve.app.operations.Logs;
import reve.app.session.Obstacles;
import reve.app.settings.SettingFault;
import reve.app.settings.Settings;
import reve.app.settings.SettingsReader;
import reve.app.settings.SettingsReading;

/** What a command was called with besides its arguments. */
public record Surroundings(
    Map<String, String> environment,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean isInteractive) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The settings of the environment; throws with every fault when there is any. */
  Settings settings() {
    return settings(SettingsReader.read(environment));
  }

  /** The same for a game that is to run here; throws also with what is in its way. */
  Settings settingsToRun() {
    return settings(SettingsReader.read(environment, Obstacles::to));
  }

  private static Settings settings(SettingsReading reading) {
    return switch (reading) {
      case SettingsReading.Sound(var settings) -> settings;
      case SettingsReading.Faulty(var faults) ->
          throw new CannotStart(
              faults.stream().map(SettingFault::inWords).collect(Collectors.joining("\n")),
              "The README lists every setting.");
    };
  }

  /** How long this process has been running. */
  static Duration sinceProcessStart() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  public static Surroundings ofThisProcess() {
    return new Surroundings(System.getenv(), System.in, System.out, System.err, Logs.onTerminal());
  }
}
