package reve.game.shared;

import java.util.function.Function;

/**
 * Runs each command as one transaction in which the player's things belong to it alone.
 *
 * <p>The work's outcome is stored with the command id and commits with the writes; a second call
 * with the same player and command id gets the stored outcome and runs nothing. An outcome that is
 * a {@link Refusal}, and any exception, rolls everything back and stores nothing; a refusal after a
 * write is a bug and throws {@link IllegalStateException}. Units do not nest.
 */
public interface UnitOfWork {

  /** Throws {@link NotStarted} when the player has not started the game. */
  <O> O forPlayer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work);

  /** The same for someone who may not have started, or may not even be known. */
  <O> O forNewcomer(
      PlayerId player,
      CommandId command,
      Class<O> outcomeType,
      Function<? super Unit, ? extends O> work);

  /** Answers a started player's question without a lock; throws {@link NotStarted} as above. */
  <A> A ask(PlayerId player, Function<? super Moment, ? extends A> question);

  /** The same; what such answers had to look up before comes together with the first look. */
  <A> A ask(PlayerId player, Class<A> answerType, Function<? super Moment, ? extends A> question);

  /** Answers anybody's question without a lock. */
  <A> A ask(Function<? super Moment, ? extends A> question);
}
