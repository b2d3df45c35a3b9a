package reve.persistence.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.game.shared.CommandId;
import reve.game.shared.DiceSource;
import reve.game.shared.Moment;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Reactions;
import reve.game.shared.Refusal;
import reve.game.shared.Rulebooks;
import reve.game.shared.Subscriber;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.persistence.shared.Transactions.Ended;

/**
 * Runs each command as one transaction on PostgreSQL. It begins by locking the player's row and, in
 * the same message, looking whether the command was committed before; it ends by sending everything
 * that was written, and the commit, in one message more.
 */
public final class JooqUnitOfWork implements UnitOfWork {
  private final Transactions transactions;
  private final InstantSource clock;
  private final Rulebooks rulebooks;
  private final DiceSource diceSource;
  private final Reactions reactions;
  private final ActRecords records;
  private final Habits habits = new Habits();

  public JooqUnitOfWork(
      Transactions transactions,
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    this.transactions = transactions;
    this.clock = clock;
    this.rulebooks = rulebooks;
    this.diceSource = diceSource;
    this.reactions = new Reactions(reactions);
    this.records = new ActRecords(subscribers);
  }

  @Override
  public <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    CommandLock lock = new CommandLock(player, command, habits.of(outcomeType));
    return begin(wire -> {
      CommandLock.Held held = lock.take(wire);
      return this.<O>committed(held, outcomeType)
          .orElseGet(() -> {
            demandStarted(player, held.player());
            return commit(wire, lock, held, outcomeType, work);
          });
    });
  }

  @Override
  public <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    CommandLock lock = new CommandLock(player, command, habits.of(outcomeType));
    return begin(wire -> {
      CommandLock.Held held = lock.takeNewcomer(wire);
      return this.<O>committed(held, outcomeType)
          .orElseGet(() -> commit(wire, lock, held, outcomeType, work));
    });
  }

  private <O> O begin(Function<Wire, Ended<O>> work) {
    demandNoneRunning();
    return transactions.endingOn(work);
  }

  private static void demandNoneRunning() {
    if (Transaction.RUNNING.isBound()) {
      throw new IllegalStateException("units of work do not nest");
    }
  }

  private static void demandStarted(PlayerId id, KnownPlayer player) {
    if (!player.hasStarted()) {
      throw new NotStarted(id);
    }
  }

  private <O> Optional<Ended<O>> committed(CommandLock.Held held, Class<O> outcomeType) {
    return held.outcome().map(stored -> Ended.undone(records.outcome(outcomeType, stored)));
  }

  private <O> Ended<O> commit(
      Wire wire,
      CommandLock lock,
      CommandLock.Held held,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    Act act = new Act(lock.player(), held.player().acts() + 1, lock.command(), now());
    JooqUnit unit =
        new JooqUnit(act, rulebooks.inForce(), diceSource.diceFor(act.player(), act.number()));
    Transaction transaction = Transaction.ofUnit(wire, act);
    held.remind(transaction, act.player());
    return ScopedValue.where(Transaction.RUNNING, transaction)
        .call(() -> {
          O outcome = work.apply(unit);
          habits.note(outcomeType, transaction.asked());
          if (outcome instanceof Refusal) {
            demandUntouched(transaction, unit, outcome);
            return Ended.undone(outcome);
          }
          unit.react(reactions);
          habits.note(outcomeType, transaction.asked());
          records.write(transaction, unit, outcomeType, outcome);
          transaction.commit();
          return Ended.kept(outcome);
        });
  }

  private static void demandUntouched(Transaction transaction, JooqUnit unit, Object refusal) {
    if (transaction.hasWritten() || !unit.events().isEmpty()) {
      throw new IllegalStateException("refused after a write: " + refusal);
    }
  }

  @Override
  public <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question) {
    return asking(transaction -> {
      demandStarted(player, transaction.recall(player, KnownPlayer.LOOKUP));
      return question.apply(new JooqMoment(now(), rulebooks.inForce()));
    });
  }

  @Override
  public <A> A ask(
      PlayerId player, Class<A> answerType, Function<? super Moment, ? extends A> question) {
    return asking(transaction -> {
      transaction.recallAll(player, habits.of(answerType));
      demandStarted(player, transaction.recall(player, KnownPlayer.LOOKUP));
      A answer = question.apply(new JooqMoment(now(), rulebooks.inForce()));
      habits.note(answerType, transaction.asked());
      return answer;
    });
  }

  @Override
  public <A> A ask(Function<? super Moment, ? extends A> question) {
    return asking(transaction -> question.apply(new JooqMoment(now(), rulebooks.inForce())));
  }

  private <A> A asking(Function<Transaction, A> question) {
    demandNoneRunning();
    return transactions.lookingOn(wire -> {
      Transaction transaction = Transaction.ofQuestion(wire);
      return ScopedValue.where(Transaction.RUNNING, transaction)
          .call(() -> question.apply(transaction));
    });
  }

  /** No finer than what JSON, Discord and the index of a collection carry. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
