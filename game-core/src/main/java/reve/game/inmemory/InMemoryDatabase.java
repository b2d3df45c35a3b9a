package reve.game.inmemory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import reve.game.achievement.Achievements;
import reve.game.admin.Incident;
import reve.game.codex.Codex;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.echo.EchoRecords;
import reve.game.economy.Balances;
import reve.game.economy.DailyClaims.DailyClaim;
import reve.game.economy.Ledger;
import reve.game.economy.LedgerEntry;
import reve.game.energy.Gauge;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.explore.Explorations;
import reve.game.friend.FriendCode;
import reve.game.fusion.FusionRecords;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.item.ItemId;
import reve.game.notification.Inbox;
import reve.game.notification.NoticeSettings;
import reve.game.player.Player.Reserve;
import reve.game.player.Registration;
import reve.game.playerclass.ClassRecords;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Subscriber;
import reve.game.skill.Skills;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.weekly.Week;

/**
 * What all in-memory ports keep. One command changes it at a time; a command that fails is undone.
 * Nothing is read or written outside a unit of work.
 */
public final class InMemoryDatabase {
  private final ReentrantLock lock = new ReentrantLock();
  private final ScopedValue<Scope> scope = ScopedValue.newInstance();
  private final List<Table<?, ?>> tables = new ArrayList<>();

  final Table<PlayerId, Registration> players = new Table<>();
  final Table<PlayerId, Registration.PolicyAccepted> acceptances = new Table<>();
  final Table<PlayerId, Long> acts = new Table<>();
  final Table<CommandKey, StoredOutcome> commands = new Table<>();
  final Table<PlayerId, Balances> balances = new Table<>();
  final Table<PlayerId, Balances> earned = new Table<>();
  final Table<PlayerId, Balances> spent = new Table<>();
  final Table<PlayerId, List<Ledger.Line>> ledger = new Table<>();
  final Table<PlayerId, Map<ItemId, Long>> items = new Table<>();
  final Table<PlayerId, Map<EspritId, OwnedStack>> stacks = new Table<>();
  final Table<PlayerId, Totals> totals = new Table<>();
  final Table<PlayerId, Map<BannerId, BannerRecord>> banners = new Table<>();
  final Table<PlayerId, DailyClaim> dailies = new Table<>();
  final Table<PlayerId, Explorations.Tally> explorations = new Table<>();
  final Table<PlayerId, ClassRecords.Tally> classRecords = new Table<>();
  final Table<PlayerId, Skills.Allocation> skills = new Table<>();
  final Table<PlayerId, EchoRecords.Standing> echoRecords = new Table<>();
  final Table<PlayerId, Reserve> charges = new Table<>();
  final Table<PlayerId, Achievements.Standing> achievements = new Table<>();
  final Table<PlayerId, LocalDate> activity = new Table<>();
  final Table<PlayerId, Codex.Entries> codex = new Table<>();
  final Table<PlayerId, List<FusionRecords.Line>> fusions = new Table<>();
  final Table<DecreeName, Decree> decrees = new Table<>();
  final Table<PlayerId, NoticeSettings.Wishes> wishes = new Table<>();
  final Table<PlayerId, Map<String, Kept>> inbox = new Table<>();
  final Table<PlayerId, Map<Gauge, Watched>> watches = new Table<>();
  final Table<PlayerId, FriendCode> friendCodes = new Table<>();
  final Table<PlayerId, Map<Week, Long>> weeklyPoints = new Table<>();
  final Table<Week, Closing> weeklyClosings = new Table<>();
  final Table<String, Incident> incidents = new Table<>();
  final Table<JournalEntry.Place, JournalEntry> journal = new Table<>();
  final Table<Waiting.Key, Waiting> outbox = new Table<>();

  record CommandKey(PlayerId player, CommandId command) {}

  record StoredOutcome(Object outcome, Instant at, boolean delivered) {}

  record OwnedStack(Stack stack, Stats lead) {}

  /** A letter in somebody's inbox, and when it is due to be written directly. */
  record Kept(
      PlayerId player,
      Inbox.Letter letter,
      boolean unread,
      Optional<Instant> directDue,
      int tries) {
    Kept read() {
      return new Kept(player, letter, false, directDue, tries);
    }

    Kept due(Optional<Instant> at, int triesBefore) {
      return new Kept(player, letter, unread, at, triesBefore);
    }
  }

  /** When a gauge will be full, and when to look. */
  record Watched(Instant fullAt, Instant due) {}

  /** What it took to be among the best of a week, and whether all of them had their reward. */
  record Closing(long least, boolean settled) {}

  /** A message on its way to one subscriber. */
  record Waiting(Key key, Subscriber.Message message, int failures, Instant due) {
    record Key(String subscriber, PlayerId player, long act, int line) {}
  }

  /** What the running command has done so far; without an act it may only read. */
  private static final class Scope {
    private final Optional<Act> act;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Runnable> last = new ArrayList<>();
    private int ledgerLines;

    Scope(Optional<Act> act) {
      this.act = act;
    }
  }

  /** The {@code number}-th command of its player, if it is a player's, and when it happens. */
  record Act(Optional<PlayerId> player, long number, Instant at) {}

  /** Runs a command that may write; whatever it throws undoes it. */
  <T> T changing(Act act, Supplier<T> work) {
    return scoped(new Scope(Optional.of(act)), work);
  }

  /** Writes what is no player's act, such as that a message has been delivered. */
  <T> T maintaining(Instant now, Supplier<T> work) {
    return changing(new Act(Optional.empty(), 0, now), work);
  }

  <T> T reading(Supplier<T> work) {
    return scoped(new Scope(Optional.empty()), work);
  }

  /** Does it when the running command has written everything else. */
  void lastly(Runnable change) {
    writing().last.add(change);
  }

  void doWhatIsLast() {
    writing().last.forEach(Runnable::run);
  }

  /** Every table that there is. */
  List<Table<?, ?>> tables() {
    return List.copyOf(tables);
  }

  /** Keeps everyone else out; taken around a unit, so that it can look before it begins. */
  <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private <T> T scoped(Scope fresh, Supplier<T> work) {
    if (scope.isBound()) {
      throw new IllegalStateException("units of work do not nest");
    }
    return alone(() ->
        ScopedValue.where(scope, fresh)
            .call(() -> {
              boolean done = false;
              try {
                T result = work.get();
                done = true;
                return result;
              } finally {
                if (!done) {
                  fresh.undo.forEach(Runnable::run);
                }
              }
            }));
  }

  /** Everything the journal holds, in the order in which it was written. */
  public List<JournalEntry> journal() {
    return reading(() -> List.copyOf(journal.all().values()));
  }

  boolean hasWritten() {
    return !scope.get().undo.isEmpty();
  }

  /** The running command; a question is none. */
  Act act() {
    return writing().act.orElseThrow();
  }

  /** The entry as the next ledger line of the running command. */
  Ledger.Line nextLedgerLine(LedgerEntry entry) {
    Scope running = writing();
    Act act = running.act.orElseThrow();
    return new Ledger.Line(new Ledger.Key(act.number(), ++running.ledgerLines), act.at(), entry);
  }

  private Scope writing() {
    Scope running = running();
    if (running.act.isEmpty()) {
      throw new IllegalStateException("a question does not write");
    }
    return running;
  }

  private Scope running() {
    if (!scope.isBound()) {
      throw new IllegalStateException("a store was called outside a unit of work");
    }
    return scope.get();
  }

  /** One kind of row by key. */
  final class Table<K, V> {
    private final Map<K, V> rows = new LinkedHashMap<>();

    Table() {
      tables.add(this);
    }

    Optional<V> find(K key) {
      demandLocked(key);
      return Optional.ofNullable(rows.get(key));
    }

    Map<K, V> all() {
      running();
      return Collections.unmodifiableMap(rows);
    }

    /** A command has its own player only. */
    private void demandLocked(K key) {
      running()
          .act
          .flatMap(Act::player)
          .filter(player -> key instanceof PlayerId asked && !asked.equals(player))
          .ifPresent(player -> {
            throw new IllegalStateException(key + " is not locked by this unit of " + player);
          });
    }

    void put(K key, V row) {
      demandLocked(key);
      Scope running = writing();
      V former = rows.put(key, row);
      running.undo.push(() -> {
        if (former == null) {
          rows.remove(key);
        } else {
          rows.put(key, former);
        }
      });
    }

    /** The player's one row, where rows are kept by player. */
    Optional<V> rowOf(PlayerId player) {
      running();
      return Optional.ofNullable(rows.get(player));
    }

    /** What was the one player's is the other's, whom the command has not locked. */
    @SuppressWarnings("unchecked") // a table that has the one has room for the other
    void rename(PlayerId player, PlayerId other) {
      rowOf(player)
          .ifPresent(row -> {
            removeOf(player);
            give((K) other, row);
          });
    }

    /** Adds a row of somebody's whom the command has not locked, because nobody knew them. */
    void give(K key, V row) {
      rows.put(key, row);
      writing().undo.push(() -> rows.remove(key));
    }

    /** Takes the player's one row away, where rows are kept by player. */
    @SuppressWarnings("unchecked") // it is one of the keys
    void removeOf(PlayerId player) {
      if (rows.containsKey(player)) {
        remove((K) player);
      }
    }

    void remove(K key) {
      Scope running = writing();
      V former = rows.remove(key);
      if (former != null) {
        running.undo.push(() -> rows.put(key, former));
      }
    }
  }
}
