package reve.persistence.shared;

import java.time.Instant;
import reve.game.shared.Moment;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** One instant and one snapshot of the rules. */
class JooqMoment implements Moment {
  private final Instant now;
  private final Rulebook rulebook;

  JooqMoment(Instant now, Rulebook rulebook) {
    this.now = now;
    this.rulebook = rulebook;
  }

  @Override
  public final Instant now() {
    return now;
  }

  @Override
  public final <R extends Rules> R rules(Class<R> type) {
    return rulebook.of(type);
  }
}
