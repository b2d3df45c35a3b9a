package reve.app.session;

import java.nio.file.Path;
import reve.persistence.DatabaseSettings;

/** Which database keeps the game. */
public sealed interface DatabaseChoice {
  /** The host's own. */
  record Own(DatabaseSettings settings, Safekeeping backups) implements DatabaseChoice {}

  /** The embedded one, in a folder that outlives the session. */
  record Kept(Path folder, Safekeeping backups) implements DatabaseChoice {
    public Kept(Path folder) {
      this(folder, Safekeeping.in(folder));
    }
  }

  /** An embedded one that is gone when the session ends. */
  record Passing() implements DatabaseChoice {}
}
