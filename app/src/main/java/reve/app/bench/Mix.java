package reve.app.bench;

/** What the users of a bench do, over and over. */
public enum Mix {
  /** An answer without the database: what Discord, network and pipeline cost. */
  EMPTY("/help"),
  /** A whole command: lock, draw, write, commit, draw the card, upload it. */
  SUMMON("/summon banner:standard count:1");

  private final String act;

  Mix(String act) {
    this.act = act;
  }

  String act() {
    return act;
  }
}
