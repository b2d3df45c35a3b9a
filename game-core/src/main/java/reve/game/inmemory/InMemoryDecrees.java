package reve.game.inmemory;

import java.util.Map;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Decrees;
import reve.game.shared.PlayerId;

/** Keeps what the host decided in memory. */
public final class InMemoryDecrees implements Decrees {
  private final InMemoryDatabase database;

  public InMemoryDecrees(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Map<DecreeName, Decree> all() {
    return Map.copyOf(database.decrees.all());
  }

  @Override
  public void put(DecreeName name, Decree decree, PlayerId actor) {
    database.decrees.put(name, decree);
  }

  @Override
  public void lift(DecreeName name) {
    if (database.decrees.find(name).isEmpty()) {
      throw new IllegalStateException("no such decree: " + name);
    }
    database.decrees.remove(name);
  }
}
