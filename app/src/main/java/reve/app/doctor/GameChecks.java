package reve.app.doctor;

import java.util.List;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.settings.Settings;

/** The game's files, and the ports it listens on. */
final class GameChecks {
  private GameChecks() {}

  static List<Finding> all(Settings settings) {
    Finding health = PortChecks.health(settings.httpPort());
    return settings.discordToken().isPresent()
        ? List.of(config(settings), health)
        : List.of(config(settings), health, PortChecks.page(settings.discordPort()));
  }

  private static Finding config(Settings settings) {
    return switch (new ConfigFolder(settings.config()).read()) {
      case ConfigReading.Sound sound -> new Well("game", settings.config() + " is sound");
      case ConfigReading.Faulty(var faults) ->
          new Ill(
              "game",
              faults.size() + " faults, the first: " + faults.getFirst().inWords(),
              "Correct them; ./reve check-config names them all.");
    };
  }
}
