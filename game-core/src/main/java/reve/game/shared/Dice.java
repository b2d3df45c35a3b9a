package reve.game.shared;

import java.util.List;

/**
 * The chance of one command. Each draw has a name that is used once in the command, and depends on
 * the seed and the name alone, so that a command can be replayed.
 */
public interface Dice {
  Seed seed();

  /** A number from 0 to {@code bound} − 1, all equally likely; {@code bound} is positive. */
  long below(String name, long bound);

  /** One of the choices, each as likely as its weight says. */
  default <T> T draw(String name, Weights<T> weights) {
    return weights.at(below(name, weights.total()));
  }

  /** One of the choices, all equally likely. */
  default <T> T pick(String name, List<T> choices) {
    return choices.get((int) below(name, choices.size()));
  }
}
