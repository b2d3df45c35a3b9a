package reve.game.inmemory;

import java.time.Instant;
import reve.game.shared.CommandId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;
import reve.game.shared.Seed;

/** An event in its place, as the in-memory journal keeps it. */
public record JournalEntry(Place place, Instant at, CommandId command, Seed seed, Event event) {

  /** Line {@code line} of a player's {@code act}-th command; both count from 1. */
  public record Place(PlayerId player, long act, int line) {}
}
