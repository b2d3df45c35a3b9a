package reve.discordlocal.act;

/** Why an act was not sent to the bot; it ends at {@link Acts}, which tells the user. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
