package reve.app.torture;

/** Something that should not be, found in the history or the database. */
record Finding(Kind kind, String text) {

  /** What is wrong with it. */
  enum Kind {
    /** Said to have happened, or part of what happened, and not there. */
    LOST,
    /** There more often than once. */
    DOUBLED,
    /** There, though it was refused or nobody asked for it. */
    UNFOUNDED,
    /** The player was shown something else than what was kept, or nothing that can be read. */
    MISTOLD,
    /** Balances that do not follow from the ledger. */
    MONEY,
    /** Esprits or items that do not follow from the journal. */
    COPIES,
    /** What the audit names. */
    AUDIT,
    /** So little was acknowledged that the rest proves nothing. */
    UNSERVED
  }

  @Override
  public String toString() {
    return kind + ": " + text;
  }
}
