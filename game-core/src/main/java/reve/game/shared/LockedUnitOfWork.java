package reve.game.shared;

import java.util.function.Function;

/** A unit of work that takes the player's lock before the transaction begins. */
public final class LockedUnitOfWork implements UnitOfWork {
  private final PlayerLocks locks;
  private final UnitOfWork inner;

  public LockedUnitOfWork(PlayerLocks locks, UnitOfWork inner) {
    this.locks = locks;
    this.inner = inner;
  }

  @Override
  public <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return locks.holding(player, () -> inner.forPlayer(player, command, outcomeType, work));
  }

  @Override
  public <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return locks.holding(player, () -> inner.forNewcomer(player, command, outcomeType, work));
  }

  @Override
  public <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question) {
    return inner.ask(player, question);
  }

  @Override
  public <A> A ask(Function<? super Moment, ? extends A> question) {
    return inner.ask(question);
  }
}
