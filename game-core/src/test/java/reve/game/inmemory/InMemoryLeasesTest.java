package reve.game.inmemory;

import java.time.InstantSource;
import reve.game.shared.Leases;
import reve.game.shared.LeasesContract;

class InMemoryLeasesTest extends LeasesContract {
  @Override
  protected Leases open() {
    return new InMemoryLeases(InstantSource.system());
  }
}
