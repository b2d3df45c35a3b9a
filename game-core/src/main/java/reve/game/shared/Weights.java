package reve.game.shared;

import java.util.List;
import java.util.function.Predicate;

/** Choices with whole weights, at least one of them positive; the order is part of the value. */
public record Weights<T>(List<Weighted<T>> choices) {

  /** One choice and its weight. */
  public record Weighted<T>(T choice, long weight) {
    public Weighted {
      if (weight < 0) {
        throw new IllegalArgumentException("a weight is not negative: " + weight);
      }
    }
  }

  public Weights {
    choices = List.copyOf(choices);
    if (choices.stream().noneMatch(c -> c.weight() > 0)) {
      throw new IllegalArgumentException("weights without any positive weight");
    }
  }

  public long total() {
    long total = 0;
    for (Weighted<T> choice : choices) {
      total = Math.addExact(total, choice.weight());
    }
    return total;
  }

  /** The choice on which the {@code point} falls, counted from 0 to {@code total − 1}. */
  public T at(long point) {
    long left = point;
    for (Weighted<T> choice : choices) {
      if (left < choice.weight()) {
        return choice.choice();
      }
      left -= choice.weight();
    }
    throw new IllegalArgumentException("no choice at " + point + " of " + total());
  }

  /** The choices that remain, at the same odds among themselves. */
  public Weights<T> only(Predicate<T> kept) {
    return new Weights<>(choices.stream().filter(c -> kept.test(c.choice())).toList());
  }
}
