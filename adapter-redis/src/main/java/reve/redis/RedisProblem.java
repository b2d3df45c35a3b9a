package reve.redis;

/**
 * Why a Redis cannot be used; the message says what the host can do about it, and holds no
 * password.
 */
public abstract sealed class RedisProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private RedisProblem(String message) {
    super(message);
  }

  private RedisProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /** What should name a Redis does not. */
  public static final class Misspelt extends RedisProblem {
    private static final long serialVersionUID = 1L;

    Misspelt() {
      super(
          "REDIS_URL is not of the form redis://user:password@host:port/number; correct it"
              + " (characters such as @ and / inside a password are written as %40 and %2F).");
    }
  }

  /** No Redis answers at the address, or none that lets the game in. */
  public static final class Unusable extends RedisProblem {
    private static final long serialVersionUID = 1L;

    Unusable(RedisSettings settings, Throwable cause) {
      super(
          "No Redis at "
              + settings
              + " lets the game in. Start it, or correct host, port and password in REDIS_URL.",
          cause);
    }
  }
}
