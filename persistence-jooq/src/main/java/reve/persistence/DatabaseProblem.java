package reve.persistence;

/**
 * Why a database cannot be used; the message says what the host can do about it, and holds no
 * password.
 */
public abstract sealed class DatabaseProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private DatabaseProblem(String message, Throwable cause) {
    super(message, cause);
  }

  private DatabaseProblem(String message) {
    super(message);
  }

  /** What should name a database does not. */
  public static final class Misspelt extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    Misspelt() {
      super(
          "DATABASE_URL is not of the form postgresql://user:password@host:port/database; correct"
              + " it (characters such as @ and / inside a password are written as %40 and %2F).");
    }
  }

  /** No PostgreSQL answers at the address. */
  public static final class Unreachable extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    Unreachable(DatabaseSettings settings, Throwable cause) {
      super(
          "No PostgreSQL answers at "
              + settings.place()
              + ". Start it, or correct host and port in DATABASE_URL.",
          cause);
    }
  }

  /** PostgreSQL does not know this user with this password. */
  public static final class LoginRefused extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    LoginRefused(DatabaseSettings settings, Throwable cause) {
      super(
          "PostgreSQL at "
              + settings.place()
              + " refuses user \""
              + settings.user()
              + "\" with the password given. Correct user and password in DATABASE_URL.",
          cause);
    }
  }

  /** The server has no database of that name. */
  public static final class Missing extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    Missing(DatabaseSettings settings, Throwable cause) {
      super(
          "There is no database "
              + settings.place()
              + ". Create it (createdb), or correct its name in DATABASE_URL.",
          cause);
    }
  }

  /** The server answers, and has a reason of its own. */
  public static final class Unwilling extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    Unwilling(DatabaseSettings settings, Throwable cause) {
      super(
          "PostgreSQL at "
              + settings.place()
              + " lets nobody in: "
              + cause.getMessage()
              + ". Its log says more.",
          cause);
    }
  }

  /** The server broke off what it was asked to do. */
  public static final class Failed extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    Failed(DatabaseSettings settings, Throwable cause) {
      super(
          "PostgreSQL at "
              + settings.place()
              + " failed: "
              + cause.getMessage()
              + ". Its log says more; then try again.",
          cause);
    }
  }

  /** The server is older than the game needs. */
  public static final class ServerTooOld extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    ServerTooOld(DatabaseSettings settings, int found, int needed) {
      super(
          "PostgreSQL at "
              + settings.place()
              + " is version "
              + found
              + ". Upgrade it to "
              + needed
              + " or newer.");
    }
  }

  /** The tables were made by a newer program. */
  public static final class SchemaNewer extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    SchemaNewer(DatabaseSettings settings, String version) {
      super(
          "The tables in "
              + settings.place()
              + " are of version "
              + version
              + ", which this program is too old for. Start the newer program, or restore a backup"
              + " from before it.");
    }
  }

  /** The tables are not what this program's migrations make. */
  public static final class SchemaForeign extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    SchemaForeign(DatabaseSettings settings, Throwable cause) {
      super(
          "The tables in "
              + settings.place()
              + " cannot be brought up to date: "
              + cause.getMessage()
              + " Use an empty database, or restore a backup of the game's own.",
          cause);
    }
  }
}
