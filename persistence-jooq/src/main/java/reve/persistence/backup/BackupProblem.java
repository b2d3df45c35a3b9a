package reve.persistence.backup;

import java.nio.file.Path;
import org.flywaydb.core.api.MigrationVersion;

/** Why a backup is not written or not restored; the message says what the host can do about it. */
public abstract sealed class BackupProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private BackupProblem(String message, Throwable cause) {
    super(message, cause);
  }

  private BackupProblem(String message) {
    super(message);
  }

  /** There is a file of that name, and it stays as it is. */
  public static final class Exists extends BackupProblem {
    private static final long serialVersionUID = 1L;

    Exists(Path file) {
      super(file + " exists already. Choose another name, or move that file away.");
    }
  }

  /** The file or its folder does not take it. */
  public static final class Unwritable extends BackupProblem {
    private static final long serialVersionUID = 1L;

    Unwritable(Path file, Throwable cause) {
      super(
          "The backup cannot be written to "
              + file
              + " ("
              + cause
              + "). Give this user the right to write there and make room, or choose another"
              + " folder.",
          cause);
    }
  }

  /** The folder does not take what the game keeps by itself. */
  public static final class NotKept extends BackupProblem {
    private static final long serialVersionUID = 1L;

    NotKept(Path folder, Throwable cause) {
      super(
          "The game cannot be backed up to "
              + folder
              + " ("
              + cause.getMessage()
              + "), and nothing was changed. Give this user the right to write there and make"
              + " room, or choose another folder by REVE_BACKUPS (off: no backups).",
          cause);
    }
  }

  /** The database holds no tables of the game. */
  public static final class NoGame extends BackupProblem {
    private static final long serialVersionUID = 1L;

    NoGame(String place) {
      super(
          "There is no game in "
              + place
              + " that could be backed up. Name the database of one, by DATABASE_URL or --data.");
    }
  }

  /** The file cannot be read at all. */
  public static final class Unreadable extends BackupProblem {
    private static final long serialVersionUID = 1L;

    Unreadable(Path file, Throwable cause) {
      super(
          file
              + " cannot be read ("
              + cause
              + "). Name a file that is there and that this user may read.",
          cause);
    }
  }

  /** The file is something else. */
  public static final class Foreign extends BackupProblem {
    private static final long serialVersionUID = 1L;

    Foreign(Path file) {
      super(file + " is not a backup of Reve. Name a file that ./reve backup wrote.");
    }
  }

  /** The file is a backup, and not as it was written. */
  public static final class Damaged extends BackupProblem {
    private static final long serialVersionUID = 1L;

    Damaged(Path file, String fault) {
      super(
          file
              + " is damaged: "
              + fault
              + ". Nothing was restored; copy the file anew from where it was kept, or take"
              + " another backup.");
    }
  }

  /** The file was written by a newer program. */
  public static final class TooNew extends BackupProblem {
    private static final long serialVersionUID = 1L;

    TooNew(Path file, String what, Object found, Object known) {
      super(
          "%s has %s %s, and this program knows %s up to %s. Restore it with the program that wrote it or a newer one."
              .formatted(file, what, found, what, known));
    }
  }

  /** Where it was to be restored there is something already. */
  public static final class NotEmpty extends BackupProblem {
    private static final long serialVersionUID = 1L;

    NotEmpty(String place, String what) {
      super(
          place
              + " is not empty: "
              + what
              + ". A backup is restored only into an empty database: create one (createdb), or"
              + " choose an empty data folder.");
    }
  }

  /** The tables there are of a later version than those in the file. */
  public static final class TablesNewer extends BackupProblem {
    private static final long serialVersionUID = 1L;

    TablesNewer(String place, MigrationVersion found, MigrationVersion wanted) {
      super(
          "The tables in %s are of version %s, and the backup's of version %s. Restore it into a database without tables."
              .formatted(place, found, wanted));
    }
  }

  /** The file holds what the tables have no place for. */
  public static final class NoPlace extends BackupProblem {
    private static final long serialVersionUID = 1L;

    NoPlace(Path file, String what) {
      super(
          "%s holds %s, which the game's tables of its version do not have. Create it in the empty database first, as it was where the backup was taken."
              .formatted(file, what));
    }
  }
}
