package reve.app.torture;

/** What the player was told of an act. */
enum Verdict {
  /** It happened. */
  ACKNOWLEDGED,
  /** Here is what you asked for. */
  SHOWN,
  /** No, and why; nothing happened. */
  REFUSED,
  /** Too much is going on; nothing happened. */
  BUSY,
  /** Something went wrong; whether it happened is not said. */
  APOLOGY,
  /** Nothing in time; whether it happened is not known. */
  UNANSWERED,
  /** The local Discord could not even send it. */
  UNSENT
}
