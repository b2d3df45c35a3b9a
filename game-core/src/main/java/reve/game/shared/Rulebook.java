package reve.game.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of the game at one moment: one record a feature, swapped as a whole on reload. */
public final class Rulebook {
  private final Map<Class<? extends Rules>, Rules> byType;

  public Rulebook(Collection<? extends Rules> rules) {
    this.byType = rules.stream().collect(Collectors.toUnmodifiableMap(Rules::getClass, r -> r));
  }

  /** Throws {@link MissingRules} when the feature has none here. */
  public <R extends Rules> R of(Class<R> type) {
    Rules rules = byType.get(type);
    if (rules == null) {
      throw new MissingRules(type);
    }
    return type.cast(rules);
  }

  public Collection<Rules> all() {
    return byType.values();
  }

  /** The same book with one feature's rules in place of its former ones. */
  public Rulebook with(Rules changed) {
    Map<Class<? extends Rules>, Rules> rules = new HashMap<>(byType);
    rules.put(changed.getClass(), changed);
    return new Rulebook(rules.values());
  }
}
