package reve.game.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/**
 * The notices that players were given. What changes it is no player's command and happens outside
 * any unit; what reads it belongs to a question.
 */
public interface Inbox {

  /**
   * Adds a letter, unless the player was given one of that id before, does not play any more, or
   * has begun anew since what it tells of. It waits for whatever changes the player just then.
   */
  void add(PlayerId player, Letter letter, boolean direct);

  /** Newest first. */
  Page<Received> page(PlayerId player, Turn<Key> turn, int size);

  /** How many are unread, counted up to {@code most}. */
  int unread(PlayerId player, int most);

  void markRead(PlayerId player, Collection<Key> keys, Instant at);

  /**
   * Letters that are due to be written directly. They are due again in a minute unless they are
   * {@link #settle settled}; safe to call from several processes at once.
   */
  List<Direct> claimDirect(Instant now, int limit);

  /** The letter was written, or shall be tried again at an instant. */
  void settle(Direct direct, Optional<Instant> again);

  /** Forgets what is older, and answers how much that was. */
  int forget(Instant before);

  /** A notice under an id that is its own for good, so that it arrives once. */
  record Letter(Key key, Notice notice) {}

  /** Where a letter stands among those of its player. */
  record Key(Instant at, String id) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::at).thenComparing(Key::id).compare(this, other);
    }
  }

  record Received(Letter letter, boolean unread) {}

  /** A letter on its way to a player, tried so often before. */
  record Direct(PlayerId player, Letter letter, int tries) {}
}
