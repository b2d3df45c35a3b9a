package reve.app.session;

import java.util.ArrayList;
import java.util.List;
import reve.app.database.EmbeddedPostgresql;
import reve.app.operations.Ports;
import reve.app.settings.Setting;
import reve.app.settings.SettingFault;
import reve.app.settings.Settings;

/** What on this machine is in the way of a game with these settings; looked at, not touched. */
public final class Obstacles {
  private Obstacles() {}

  public static List<SettingFault> to(Settings settings) {
    List<SettingFault> faults = new ArrayList<>();
    port(settings.httpPort(), Setting.REVE_HTTP_PORT, faults);
    if (settings.discordToken().isEmpty()) {
      port(settings.discordPort(), Setting.REVE_DISCORD_PORT, faults);
    }
    if (settings.database().isEmpty()) {
      EmbeddedPostgresql.obstacle(settings.data())
          .ifPresent(obstacle ->
              faults.add(
                  new SettingFault(
                      Setting.REVE_DATA,
                      "is " + settings.data() + ", but " + obstacle,
                      "clear that away, or choose another folder")));
    }
    return List.copyOf(faults);
  }

  private static void port(int port, Setting setting, List<SettingFault> faults) {
    if (!Ports.isFree(port)) {
      faults.add(
          new SettingFault(
              setting,
              "is " + port + ", but port " + port + " is in use",
              "stop what uses it (another Reve?), or choose another one"));
    }
  }
}
