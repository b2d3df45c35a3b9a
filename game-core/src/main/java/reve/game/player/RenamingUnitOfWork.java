package reve.game.player;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/**
 * A unit of work in which players go by the names of their accounts. A command renames its caller
 * beside its own work, unless it refuses; a question is answered when its caller has been renamed.
 * The known name stands in the row that is locked or looked at anyway, so nothing is asked for it.
 */
public final class RenamingUnitOfWork implements UnitOfWork {
  private final UnitOfWork inner;
  private final Players players;

  public RenamingUnitOfWork(UnitOfWork inner, Players players) {
    this.inner = inner;
    this.players = players;
  }

  @Override
  public <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return inner.forPlayer(
        player,
        command,
        outcomeType,
        unit -> {
          O outcome = work.apply(unit);
          if (!(outcome instanceof Refusal)) {
            Caller.being(player).ifPresent(caller -> rename(caller, unit));
          }
          return outcome;
        });
  }

  private void rename(Caller caller, Unit unit) {
    renamed(caller)
        .ifPresent(player -> {
          players.save(player.withName(caller.name()));
          unit.journal().record(new Renamed(player.id(), player.name(), caller.name()));
        });
  }

  /** The player as they are known, if that is by another name. */
  private Optional<Player> renamed(Caller caller) {
    return players.playing(caller.player()).filter(player -> !caller.goesBy(player.name()));
  }

  /** A newcomer brings the name along. */
  @Override
  public <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return inner.forNewcomer(player, command, outcomeType, work);
  }

  @Override
  public <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question) {
    return this.<A>named(player, question, each -> inner.<A>ask(player, each));
  }

  @Override
  public <A> A ask(
      PlayerId player, Class<A> answerType, Function<? super Moment, ? extends A> question) {
    return this.<A>named(player, question, each -> inner.<A>ask(player, answerType, each));
  }

  /** Asks once more where the caller had another name. */
  private <A> A named(
      PlayerId player,
      Function<? super Moment, ? extends A> question,
      Function<Function<? super Moment, ? extends A>, A> asking) {
    Optional<Caller> caller = Caller.being(player);
    if (caller.isEmpty()) {
      return asking.apply(question);
    }
    AtomicBoolean outdated = new AtomicBoolean();
    A answer =
        asking.apply(moment -> {
          outdated.set(renamed(caller.get()).isPresent());
          return question.apply(moment);
        });
    if (!outdated.get()) {
      return answer;
    }
    rename(caller.get());
    return asking.apply(question);
  }

  private void rename(Caller caller) {
    inner.forPlayer(
        caller.player(),
        caller.renaming(),
        RenameOutcome.class,
        unit -> {
          rename(caller, unit);
          return new RenameOutcome.GoesBy(caller.name());
        });
  }

  @Override
  public <A> A ask(Function<? super Moment, ? extends A> question) {
    return inner.ask(question);
  }
}
