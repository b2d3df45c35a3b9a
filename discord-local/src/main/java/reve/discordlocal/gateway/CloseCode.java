package reve.discordlocal.gateway;

/** Why the gateway ends a connection, in Discord's numbers. */
enum CloseCode {
  UNKNOWN_ERROR(4000, "Unknown error."),
  UNKNOWN_OPCODE(4001, "Unknown opcode."),
  DECODE_ERROR(4002, "Error while decoding payload."),
  NOT_AUTHENTICATED(4003, "Not authenticated."),
  AUTHENTICATION_FAILED(4004, "Authentication failed."),
  ALREADY_AUTHENTICATED(4005, "Already authenticated."),
  INVALID_SEQ(4007, "Invalid seq."),
  RATE_LIMITED(4008, "You are being rate limited."),
  INVALID_SHARD(4010, "Invalid shard."),
  INVALID_API_VERSION(4012, "Invalid API version."),
  INVALID_INTENTS(4013, "Invalid intent(s).");

  private final int number;
  private final String reason;

  CloseCode(int number, String reason) {
    this.number = number;
    this.reason = reason;
  }

  int number() {
    return number;
  }

  String reason() {
    return reason;
  }
}
