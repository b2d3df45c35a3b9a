package reve.app.wiring;

import reve.app.config.ConfigReading;
import reve.app.config.RulebookReload;
import reve.discord.admin.ConfigurationReload;
import reve.discord.admin.ReloadOutcome;
import reve.discord.admin.ReloadOutcome.FaultyFile;
import reve.game.shared.Announcements;

/** A reload that an owner asks for on Discord, and of which the other processes are told. */
final class ReloadFromDiscord implements ConfigurationReload {
  private final RulebookReload reload;
  private final Announcements announcements;

  ReloadFromDiscord(RulebookReload reload, Announcements announcements) {
    this.reload = reload;
    this.announcements = announcements;
  }

  @Override
  public ReloadOutcome reload() {
    return switch (reload.reload()) {
      case ConfigReading.Sound sound -> {
        announcements.rulesChanged();
        yield new ReloadOutcome.Reloaded();
      }
      case ConfigReading.Faulty(var faults) ->
          new ReloadOutcome.Faulty(
              faults.stream().map(each -> new FaultyFile(each.file(), each.fault())).toList());
    };
  }
}
