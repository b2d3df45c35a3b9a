package reve.discordlocal;

/** Bodies that many tests send. */
final class Bodies {
  static final String PING = "{\"name\":\"ping\",\"description\":\"Answers\"}";
  static final String PONG = "{\"type\":4,\"data\":{\"content\":\"pong\"}}";

  private Bodies() {}
}
