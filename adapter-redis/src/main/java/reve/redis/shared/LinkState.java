package reve.redis.shared;

/** How the link to Redis stands. */
public enum LinkState {
  /** Redis has not been reached yet. */
  CONNECTING,
  /** Redis answers. */
  WORKING,
  /** Redis does not answer and is not asked. */
  RESTING,
  /** Redis is asked once to see whether it answers again. */
  PROBING
}
