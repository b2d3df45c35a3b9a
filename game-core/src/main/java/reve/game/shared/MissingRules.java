package reve.game.shared;

/** Thrown by a rulebook that is asked for rules it does not hold. */
public final class MissingRules extends IllegalStateException {
  MissingRules(Class<? extends Rules> type) {
    super("no rules of type " + type.getName());
  }
}
