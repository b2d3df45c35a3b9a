package reve.app.bench.engine;

/** What a player of this bench does over and over. */
public enum Deed {
  SUMMON("summon x1"),
  SUMMON_TEN("summon x10"),
  DAILY("daily"),
  CRAFT("craft"),
  MIXED("mixed");

  private static final Deed[] TEN_TURNS = {
    SUMMON, CRAFT, SUMMON, SUMMON_TEN, SUMMON, DAILY, SUMMON, CRAFT, SUMMON, SUMMON_TEN
  };

  private final String inWords;

  Deed(String inWords) {
    this.inWords = inWords;
  }

  public String inWords() {
    return inWords;
  }

  /** What is done in this turn: itself, or one after the other when mixed. */
  public Deed at(long turn) {
    return this == MIXED ? TEN_TURNS[(int) (turn % TEN_TURNS.length)] : this;
  }
}
