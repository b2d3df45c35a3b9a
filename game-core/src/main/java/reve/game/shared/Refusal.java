package reve.game.shared;

/**
 * Marks an outcome that says no: the unit of work rolls back, and no command id is kept, so that
 * the same button may be tried again.
 */
public interface Refusal {}
