package reve.persistence.shared;

/** Which lines of the journal are of owners, as the partial indexes on it say it. */
public final class OwnersActs {
  public static final String SQL =
      "kind in ('admin_action', 'admin_adjustment', 'admin_deletion', 'player_banned')";

  private OwnersActs() {}
}
