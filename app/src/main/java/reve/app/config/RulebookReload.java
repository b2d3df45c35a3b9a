package reve.app.config;

import java.util.ArrayList;
import java.util.List;
import reve.app.config.ConfigReading.Faulty;
import reve.app.config.ConfigReading.Sound;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;
import reve.game.shared.Rules;

/** Puts the configuration as it is now in force, as a whole or not at all. */
public final class RulebookReload {
  private final ConfigFolder folder;
  private final Rulebooks rulebooks;

  public RulebookReload(ConfigFolder folder, Rulebooks rulebooks) {
    this.folder = folder;
    this.rulebooks = rulebooks;
  }

  /** Sound: it is in force now. Faulty: what was in force still is. One reload at a time. */
  public synchronized ConfigReading reload() {
    ConfigReading reading = afterThoseInForce(folder.read());
    if (reading instanceof Sound(Rulebook book)) {
      rulebooks.replace(book);
    }
    return reading;
  }

  private ConfigReading afterThoseInForce(ConfigReading reading) {
    return switch (reading) {
      case Faulty faulty -> faulty;
      case Sound(Rulebook book) -> {
        List<FileFault> faults = new ArrayList<>();
        for (Rules rules : book.all()) {
          Faults found = new Faults();
          rules.checkAfter(rulebooks.inForce(), found);
          found.found().forEach(fault -> faults.add(FileFault.in(RulesFile.nameOf(rules), fault)));
        }
        yield faults.isEmpty() ? reading : new Faulty(faults);
      }
    };
  }
}
