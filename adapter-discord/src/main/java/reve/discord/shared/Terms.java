package reve.discord.shared;

/** On what terms something is called: which rate limit counts it, and who sees the answer. */
public record Terms(String limit, Visibility visibility) {

  /** Who sees an answer. */
  public enum Visibility {
    EVERYONE,
    ASKER
  }

  public static Terms publicly(String limit) {
    return new Terms(limit, Visibility.EVERYONE);
  }

  public static Terms privately(String limit) {
    return new Terms(limit, Visibility.ASKER);
  }
}
