package reve.discord.card;

/** The two voices of lettering on a card. */
enum Face {
  NAME("Alegreya-ExtraBold.ttf"),
  FIGURE("AlegreyaSans-ExtraBold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
