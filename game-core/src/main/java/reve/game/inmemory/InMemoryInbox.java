package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.inmemory.InMemoryDatabase.Kept;
import reve.game.notification.Inbox;
import reve.game.player.Player;
import reve.game.player.Registration.Playing;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** Keeps notices in memory. */
public final class InMemoryInbox implements Inbox {
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final InMemoryDatabase database;

  public InMemoryInbox(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public void add(PlayerId player, Letter letter, boolean direct) {
    Instant at = letter.key().at();
    database.maintaining(
        at,
        () -> {
          if (isPlaying(player, at) && find(player, letter).isEmpty()) {
            Optional<Instant> due = Optional.of(at).filter(_ -> direct);
            put(new Kept(player, letter, true, due, 0));
          }
          return at;
        });
  }

  private boolean isPlaying(PlayerId player, Instant at) {
    return database.players.find(player).orElse(null) instanceof Playing(Player playing)
        && !playing.startedAt().isAfter(at);
  }

  private Optional<Kept> find(PlayerId player, Letter letter) {
    return of(player).stream()
        .filter(kept -> kept.letter().key().id().equals(letter.key().id()))
        .findFirst();
  }

  private List<Kept> of(PlayerId player) {
    return List.copyOf(database.inbox.find(player).orElse(Map.of()).values());
  }

  private List<Kept> all() {
    return database.inbox.all().values().stream().flatMap(of -> of.values().stream()).toList();
  }

  @Override
  public Page<Received> page(PlayerId player, Turn<Key> turn, int size) {
    return Page.ofAll(
        of(player).stream().map(kept -> new Received(kept.letter(), kept.unread())).toList(),
        received -> received.letter().key(),
        Comparator.reverseOrder(),
        turn,
        size);
  }

  @Override
  public int unread(PlayerId player, int most) {
    return (int) of(player).stream().filter(Kept::unread).limit(most).count();
  }

  @Override
  public void markRead(PlayerId player, Collection<Key> keys, Instant at) {
    database.maintaining(
        at,
        () -> {
          of(player).stream()
              .filter(kept -> keys.contains(kept.letter().key()))
              .forEach(kept -> put(kept.read()));
          return keys;
        });
  }

  @Override
  public List<Direct> claimDirect(Instant now, int limit) {
    return database.maintaining(
        now,
        () -> {
          List<Kept> due =
              all().stream()
                  .filter(kept -> kept.directDue().filter(at -> !at.isAfter(now)).isPresent())
                  .limit(limit)
                  .toList();
          due.forEach(kept -> put(kept.due(Optional.of(now.plus(CLAIM)), kept.tries())));
          return due.stream()
              .map(kept -> new Direct(kept.player(), kept.letter(), kept.tries()))
              .toList();
        });
  }

  @Override
  public void settle(Direct direct, Optional<Instant> again) {
    Instant at = direct.letter().key().at();
    database.maintaining(
        at,
        () -> {
          find(direct.player(), direct.letter())
              .ifPresent(kept -> put(kept.due(again, direct.tries() + 1)));
          return at;
        });
  }

  private void put(Kept kept) {
    Map<String, Kept> changed =
        new LinkedHashMap<>(database.inbox.find(kept.player()).orElse(Map.of()));
    changed.put(kept.letter().key().id(), kept);
    database.inbox.put(kept.player(), changed);
  }

  @Override
  public int forget(Instant before) {
    return database.maintaining(
        before,
        () -> {
          List<Kept> old =
              all().stream().filter(kept -> kept.letter().key().at().isBefore(before)).toList();
          old.forEach(this::remove);
          return old.size();
        });
  }

  private void remove(Kept kept) {
    Map<String, Kept> changed =
        new LinkedHashMap<>(database.inbox.find(kept.player()).orElseThrow());
    changed.remove(kept.letter().key().id());
    database.inbox.put(kept.player(), changed);
  }
}
