package reve.game.testworld;

import java.util.function.Supplier;
import reve.game.shared.Cache;
import reve.game.shared.PlayerId;

/** A cache that keeps nothing, so that every question is put to the store. */
public final class NoCache implements Cache {
  @Override
  public <V extends Record> V get(Key key, Class<V> type, Supplier<V> loader) {
    return loader.get();
  }

  @Override
  public void drop(PlayerId player) {
    // there is nothing to drop
  }
}
