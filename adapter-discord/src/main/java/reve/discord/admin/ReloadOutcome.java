package reve.discord.admin;

import java.util.List;
import reve.game.shared.Fault;

/** What became of a reload. */
public sealed interface ReloadOutcome {

  /** The configuration as it is now is in force. */
  record Reloaded() implements ReloadOutcome {}

  /** There are mistakes; what was in force still is. */
  record Faulty(List<FaultyFile> faults) implements ReloadOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** A mistake and the file it stands in. */
  record FaultyFile(String file, Fault fault) {}
}
