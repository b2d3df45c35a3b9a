package reve.app.bench.growth;

/** What a player of this bench does or asks; days pass only with the last. */
enum Question {
  SUMMON_TEN("summon x10"),
  COLLECTION("collection"),
  BOARD("rank"),
  HISTORY("history"),
  DAILY("daily");

  private final String inWords;

  Question(String inWords) {
    this.inWords = inWords;
  }

  String inWords() {
    return inWords;
  }
}
