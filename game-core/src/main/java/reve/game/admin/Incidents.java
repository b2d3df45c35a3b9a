package reve.game.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.economy.LedgerEntry;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** What references stand for, and what the books say of it; outside units. */
public interface Incidents {

  /** Keeps it, unless nothing else is kept about the player; the same reference once. */
  void note(Incident incident);

  Optional<Incident> find(String reference);

  /** The player's commands of the last seven days. */
  List<CommandId> recent(PlayerId player);

  /**
   * What a command of the player's left behind; if an owner's command changed another player, what
   * it left there.
   */
  Optional<Trace> trace(PlayerId player, CommandId command);

  /** The player whom it changed, when, what came of it, and the rows of journal and ledger. */
  record Trace(
      PlayerId player,
      Instant at,
      Optional<String> outcome,
      List<String> events,
      List<LedgerEntry> entries) {
    public Trace {
      events = List.copyOf(events);
      entries = List.copyOf(entries);
    }
  }
}
