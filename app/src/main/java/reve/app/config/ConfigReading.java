package reve.app.config;

import java.util.List;
import reve.game.shared.Rulebook;

/**
 * What reading a configuration folder came to: a whole rulebook, or every fault and no rulebook.
 */
public sealed interface ConfigReading {
  record Sound(Rulebook book) implements ConfigReading {}

  record Faulty(List<FileFault> faults) implements ConfigReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
