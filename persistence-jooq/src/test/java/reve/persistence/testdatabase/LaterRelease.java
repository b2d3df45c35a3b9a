package reve.persistence.testdatabase;

import java.util.List;
import java.util.stream.Stream;
import reve.persistence.upgrade.Migrations;

/** The migrations of releases that there might be. */
public final class LaterRelease {
  /** Version 9001 adds a column and a table. */
  public static final List<String> EXPANDING = with("classpath:db/expanding");

  /** Version 9002 takes a column away that 9001 does not need. */
  public static final List<String> CONTRACTING =
      with("classpath:db/expanding", "classpath:db/contracting");

  private LaterRelease() {}

  private static List<String> with(String... later) {
    return Stream.concat(Migrations.OWN.stream(), Stream.of(later)).toList();
  }
}
