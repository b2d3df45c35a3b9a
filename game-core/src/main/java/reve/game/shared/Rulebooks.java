package reve.game.shared;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * Where the rulebook in force is found; a reload puts a new one in its place, and what the host
 * decides while the game runs is laid over whichever was read last.
 */
public final class Rulebooks {
  private final AtomicReference<Standing> standing;

  private record Standing(Rulebook asRead, UnaryOperator<Rulebook> decoration, Rulebook inForce) {
    static Standing of(Rulebook asRead, UnaryOperator<Rulebook> decoration) {
      return new Standing(asRead, decoration, decoration.apply(asRead));
    }
  }

  public Rulebooks(Rulebook first) {
    this.standing = new AtomicReference<>(Standing.of(first, UnaryOperator.identity()));
  }

  public Rulebook inForce() {
    return standing.get().inForce();
  }

  public void replace(Rulebook next) {
    standing.updateAndGet(former -> Standing.of(next, former.decoration()));
  }

  /** From now on every rulebook is in force as the decoration makes it. */
  public void decorate(UnaryOperator<Rulebook> decoration) {
    standing.updateAndGet(former -> Standing.of(former.asRead(), decoration));
  }
}
