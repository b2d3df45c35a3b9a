package reve.persistence.shared;

import java.util.Optional;
import reve.persistence.schema.tables.records.PlayerRow;

/** A player's row as the running unit locked it or the question found it, if there is one. */
public record KnownPlayer(Optional<PlayerRow> row) {

  boolean hasStarted() {
    return row.map(PlayerRow::getStartedAt).isPresent();
  }

  long acts() {
    return row.map(PlayerRow::getActs).orElse(0L);
  }
}
