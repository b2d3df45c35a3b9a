package reve.discord.pipeline;

import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.game.admin.Incident;
import reve.game.admin.NoteIncident;
import reve.game.shared.CommandId;

/** Notes what references were shown for, as well as it can: the answer does not wait for it. */
final class Occurrences {
  private static final Logger log = LoggerFactory.getLogger(Occurrences.class);
  private static final int LONGEST = 500;

  private final NoteIncident incidents;
  private final InstantSource clock;

  Occurrences(NoteIncident incidents, InstantSource clock) {
    this.incidents = incidents;
    this.clock = clock;
  }

  void failed(Errand errand, Throwable fault) {
    note(errand.origin(), errand.spec().name(), errand.id(), inWords(fault));
  }

  /** For what failed before it was known what it asks for. */
  void failed(Origin origin, String label, Throwable fault) {
    note(origin, label, origin.command(), inWords(fault));
  }

  /** What owners do to others can be asked for by its reference. */
  void done(Errand errand) {
    if (errand.isOwners()) {
      note(errand.origin(), errand.spec().name(), errand.id(), Optional.empty());
    }
  }

  private static Optional<String> inWords(Throwable fault) {
    String words = fault.toString();
    return Optional.of(words.substring(0, Math.min(LONGEST, words.length())));
  }

  private void note(Origin origin, String command, CommandId id, Optional<String> fault) {
    try {
      incidents.handle(
          new Incident(origin.reference(), origin.player(), command, id, clock.instant(), fault));
    } catch (RuntimeException unavailable) {
      log.atWarn().setCause(unavailable).log("What happened stands in this log alone");
    }
  }
}
