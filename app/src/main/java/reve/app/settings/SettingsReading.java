package reve.app.settings;

import java.util.List;

/** What reading the environment came to: settings, or every fault at once. */
public sealed interface SettingsReading {
  record Sound(Settings settings) implements SettingsReading {}

  record Faulty(List<SettingFault> faults) implements SettingsReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
