package reve.persistence.shared;

import org.junit.jupiter.api.AfterEach;
import reve.game.shared.Leases;
import reve.game.shared.LeasesContract;
import reve.persistence.testdatabase.TestDatabase;

class JooqLeasesTest extends LeasesContract {
  private final TestDatabase copy = TestDatabase.migrated();

  @Override
  protected Leases open() {
    return new JooqLeases(new Transactions(copy.dataSource()));
  }

  @AfterEach
  void close() {
    copy.close();
  }
}
