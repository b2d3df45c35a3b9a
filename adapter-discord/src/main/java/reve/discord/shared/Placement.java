package reve.discord.shared;

/** Where the answer to a pressed control appears. */
public enum Placement {
  /** As a new message. */
  NEW,
  /** In place of the message that holds the control. */
  IN_PLACE
}
