package reve.discord.shared;

/** Where the answer to a pressed control appears. */
public enum Placement {
  /** As a new message. */
  NEW,
  /** In place of the message that holds the control. */
  IN_PLACE,
  /** As a new message, and the control that did its one act is greyed out. */
  NEW_ONCE
}
