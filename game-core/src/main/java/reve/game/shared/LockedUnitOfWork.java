package reve.game.shared;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A unit of work that takes the player's lock before the transaction begins, and afterwards drops
 * what was kept about the player, before anybody is told of the outcome.
 */
public final class LockedUnitOfWork implements UnitOfWork {
  private final PlayerLocks locks;
  private final Cache cache;
  private final UnitOfWork inner;

  public LockedUnitOfWork(PlayerLocks locks, Cache cache, UnitOfWork inner) {
    this.locks = locks;
    this.cache = cache;
    this.inner = inner;
  }

  @Override
  public <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return locked(player, () -> inner.forPlayer(player, command, outcomeType, work));
  }

  @Override
  public <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work) {
    return locked(player, () -> inner.forNewcomer(player, command, outcomeType, work));
  }

  /** Whoever fails may have failed after the commit; only a refusal is sure to change nothing. */
  private <O> O locked(PlayerId player, Supplier<O> command) {
    boolean refused = false;
    try {
      O outcome = locks.holding(player, command);
      refused = outcome instanceof Refusal;
      return outcome;
    } finally {
      if (!refused) {
        cache.drop(player);
      }
    }
  }

  @Override
  public <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question) {
    return inner.ask(player, question);
  }

  @Override
  public <A> A ask(
      PlayerId player, Class<A> answerType, Function<? super Moment, ? extends A> question) {
    return inner.ask(player, answerType, question);
  }

  @Override
  public <A> A ask(Function<? super Moment, ? extends A> question) {
    return inner.ask(question);
  }
}
