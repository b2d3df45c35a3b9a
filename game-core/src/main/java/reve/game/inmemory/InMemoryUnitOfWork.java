package reve.game.inmemory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.game.inmemory.InMemoryDatabase.Act;
import reve.game.inmemory.InMemoryDatabase.CommandKey;
import reve.game.inmemory.InMemoryDatabase.StoredOutcome;
import reve.game.inmemory.InMemoryDatabase.Waiting;
import reve.game.player.Registration;
import reve.game.shared.CommandId;
import reve.game.shared.Dice;
import reve.game.shared.DiceSource;
import reve.game.shared.Event;
import reve.game.shared.Journal;
import reve.game.shared.Moment;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Reactions;
import reve.game.shared.Refusal;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;
import reve.game.shared.Rules;
import reve.game.shared.Subscriber;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** Runs commands one at a time on an {@link InMemoryDatabase}. */
public final class InMemoryUnitOfWork implements UnitOfWork {
  private final InMemoryDatabase database;
  private final InstantSource clock;
  private final Rulebooks rulebooks;
  private final DiceSource diceSource;
  private final Reactions reactions;
  private final List<Subscriber> subscribers;

  public InMemoryUnitOfWork(
      InMemoryDatabase database,
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    this.database = database;
    this.clock = clock;
    this.rulebooks = rulebooks;
    this.diceSource = diceSource;
    this.reactions = new Reactions(reactions);
    this.subscribers = List.copyOf(subscribers);
  }

  @Override
  public <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return forNewcomer(
        player,
        command,
        outcomeType,
        unit -> {
          demandStarted(player);
          return work.apply(unit);
        });
  }

  @Override
  public <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return database.alone(() -> once(player, command, outcomeType, work));
  }

  private <O> O once(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    CommandKey key = new CommandKey(player, command);
    Before before =
        database.reading(
            () -> new Before(database.commands.find(key), database.acts.find(player).orElse(0L)));
    if (before.stored().isPresent()) {
      return outcomeType.cast(before.stored().get().outcome());
    }
    Act act = new Act(Optional.of(player), before.acts() + 1, now());
    try {
      return database.changing(
          act,
          () -> {
            InMemoryUnit unit = new InMemoryUnit(player, command, act);
            O outcome = work.apply(unit);
            if (outcome instanceof Refusal) {
              if (database.hasWritten() || unit.recorded()) {
                throw new IllegalStateException("refused after a write: " + outcome);
              }
              throw new Refused(outcome);
            }
            unit.react();
            unit.write();
            database.acts.put(player, act.number());
            database.commands.put(key, new StoredOutcome(outcome, unit.now(), false));
            database.doWhatIsLast();
            return outcome;
          });
    } catch (Refused refused) {
      return outcomeType.cast(refused.outcome);
    }
  }

  private record Before(Optional<StoredOutcome> stored, long acts) {}

  /** Carries a refusal out of the command that it undoes. */
  private static final class Refused extends RuntimeException {
    private final transient Object outcome;

    Refused(Object outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }

  @Override
  public <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question) {
    return this.<A>ask(moment -> {
      demandStarted(player);
      return question.apply(moment);
    });
  }

  @Override
  public <A> A ask(
      PlayerId player, Class<A> answerType, Function<? super Moment, ? extends A> question) {
    return ask(player, question);
  }

  @Override
  public <A> A ask(Function<? super Moment, ? extends A> question) {
    return database.reading(() -> question.apply(new Glance(now())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void demandStarted(PlayerId player) {
    if (!(database.players.find(player).orElse(null) instanceof Registration.Playing)) {
      throw new NotStarted(player);
    }
  }

  private class Glance implements Moment {
    private final Instant now;
    private final Rulebook rulebook = rulebooks.inForce();

    Glance(Instant now) {
      this.now = now;
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public <R extends Rules> R rules(Class<R> type) {
      return rulebook.of(type);
    }
  }

  private final class InMemoryUnit extends Glance implements Unit, Journal {
    private final PlayerId player;
    private final CommandId command;
    private final long act;
    private final Dice dice;
    private final List<Event> events = new ArrayList<>();

    InMemoryUnit(PlayerId player, CommandId command, Act act) {
      super(act.at());
      this.player = player;
      this.command = command;
      this.act = act.number();
      this.dice = diceSource.diceFor(player, act.number());
    }

    @Override
    public CommandId command() {
      return command;
    }

    @Override
    public Dice dice() {
      return dice;
    }

    @Override
    public Journal journal() {
      return this;
    }

    @Override
    public void record(Event event) {
      events.add(event);
    }

    boolean recorded() {
      return !events.isEmpty();
    }

    void react() {
      reactions.follow(events, this);
    }

    void write() {
      int line = 0;
      for (Event event : events) {
        line++;
        database.journal.put(
            new JournalEntry.Place(player, act, line),
            new JournalEntry(
                new JournalEntry.Place(player, act, line), now(), command, dice.seed(), event));
        for (Subscriber subscriber : subscribers) {
          if (subscriber.kinds().contains(event.kind())) {
            send(subscriber, event, line);
          }
        }
      }
    }

    private void send(Subscriber subscriber, Event event, int line) {
      Waiting.Key key = new Waiting.Key(subscriber.name(), player, act, line);
      Subscriber.Message message =
          new Subscriber.Message(player, act, line, now(), event.kind(), event.toString());
      database.outbox.put(key, new Waiting(key, message, 0, now()));
    }
  }
}
