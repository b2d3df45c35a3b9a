package reve.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reve.app.doctor.Finding.Doubtful;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.settings.Settings;
import reve.app.settings.SettingsReader;
import reve.app.settings.SettingsReading;

/** Looks at everything that a game needs, and hides nothing behind the first problem. */
public final class Doctor {
  private Doctor() {}

  public static List<Finding> examine(Map<String, String> environment) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(MachineChecks.all());
    switch (SettingsReader.read(environment)) {
      case SettingsReading.Sound(var settings) -> {
        findings.add(new Well("settings", "all can be used"));
        findings.addAll(around(settings));
      }
      case SettingsReading.Faulty(var faults) ->
          faults.forEach(fault ->
              findings.add(
                  new Ill("settings", fault.setting() + " " + fault.problem(), fault.remedy())));
    }
    SettingsReader.unknown(environment)
        .forEach(unknown ->
            findings.add(
                new Doubtful("settings", unknown, "Correct the name, or unset the variable.")));
    return List.copyOf(findings);
  }

  private static List<Finding> around(Settings settings) {
    return Stream.of(
            GameChecks.all(settings),
            StorageChecks.all(settings),
            RedisChecks.all(settings),
            DiscordChecks.all(settings))
        .flatMap(List::stream)
        .toList();
  }
}
