package reve.discordlocal.interaction;

import reve.discordlocal.model.Snowflake;

/** How far the answer to an interaction has come. */
sealed interface Progress {

  /** Nothing has been answered, and there is still time. */
  record Waiting() implements Progress {}

  /** The bot was too late, or not there. */
  record Failed() implements Progress {}

  /** The bot promised a message; "thinking…" stands in its place. */
  record Thinking(Snowflake message) implements Progress {}

  /** The bot promised to change the message that was pressed. */
  record Promised(Snowflake message) implements Progress {}

  /** The answer is there and stands in this message. */
  record Shown(Snowflake message) implements Progress {}

  /** The first answer was taken back. */
  record Withdrawn() implements Progress {}

  /** The answer is no message: choices or a modal. */
  record Aside() implements Progress {}
}
