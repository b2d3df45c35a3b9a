package reve.persistence.shared;

import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.List;
import java.util.Optional;
import reve.persistence.schema.tables.records.PlayerRow;

/** A player's row as the running unit locked it or the question found it, if there is one. */
public record KnownPlayer(Optional<PlayerRow> row) {
  public static final Lookup<KnownPlayer> LOOKUP = Lookup.of(PLAYER, KnownPlayer::of);

  static KnownPlayer of(List<PlayerRow> rows) {
    return new KnownPlayer(rows.stream().findFirst());
  }

  boolean hasStarted() {
    return row.map(PlayerRow::getStartedAt).isPresent();
  }

  long acts() {
    return row.map(PlayerRow::getActs).orElse(0L);
  }
}
