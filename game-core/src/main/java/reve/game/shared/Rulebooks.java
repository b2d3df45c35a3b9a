package reve.game.shared;

import java.util.concurrent.atomic.AtomicReference;

/** Where the rulebook in force is found; a reload puts a new one in its place. */
public final class Rulebooks {
  private final AtomicReference<Rulebook> inForce;

  public Rulebooks(Rulebook first) {
    this.inForce = new AtomicReference<>(first);
  }

  public Rulebook inForce() {
    return inForce.get();
  }

  public void replace(Rulebook next) {
    inForce.set(next);
  }
}
