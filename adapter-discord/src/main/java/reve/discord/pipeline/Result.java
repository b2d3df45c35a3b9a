package reve.discord.pipeline;

/** How an interaction ended, as metrics and logs tell it. */
enum Result {
  OK("ok"),
  REFUSED("refused"),
  BUSY("busy"),
  FAILED("failed"),
  UNDELIVERED("undelivered");

  private final String label;

  Result(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
