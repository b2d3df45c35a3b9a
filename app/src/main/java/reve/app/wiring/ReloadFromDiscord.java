package reve.app.wiring;

import reve.app.config.ConfigReading;
import reve.app.config.RulebookReload;
import reve.discord.admin.ConfigurationReload;
import reve.discord.admin.ReloadOutcome;
import reve.discord.admin.ReloadOutcome.FaultyFile;

/** A reload that an owner asks for on Discord. */
final class ReloadFromDiscord implements ConfigurationReload {
  private final RulebookReload reload;

  ReloadFromDiscord(RulebookReload reload) {
    this.reload = reload;
  }

  @Override
  public ReloadOutcome reload() {
    return switch (reload.reload()) {
      case ConfigReading.Sound sound -> new ReloadOutcome.Reloaded();
      case ConfigReading.Faulty(var faults) ->
          new ReloadOutcome.Faulty(
              faults.stream().map(each -> new FaultyFile(each.file(), each.fault())).toList());
    };
  }
}
