package reve.discord.shared;

import java.util.ArrayList;
import java.util.List;

/** Something to press or choose from. */
public sealed interface Control {

  /** A button; its label says the act. */
  record Button(Look look, String emoji, String label, CustomId id, boolean enabled)
      implements Control {

    /** The act that the message leads to. */
    public static Button main(String emoji, String label, CustomId id) {
      return new Button(Look.MAIN, emoji, label, id, true);
    }

    /** Any other act. */
    public static Button plain(String emoji, String label, CustomId id) {
      return new Button(Look.PLAIN, emoji, label, id, true);
    }

    /** An act that cannot be taken back. */
    public static Button grave(String emoji, String label, CustomId id) {
      return new Button(Look.GRAVE, emoji, label, id, true);
    }

    public Button enabledIf(boolean condition) {
      return new Button(look, emoji, label, id, condition);
    }
  }

  /** A list of which one is chosen. */
  record Select(CustomId id, String placeholder, List<Choice> choices) implements Control {
    /** Discord takes no more in one. */
    public static final int MOST = 25;

    public Select {
      choices = List.copyOf(choices);
    }

    /** The choices in as many parts as it takes selects to hold them. */
    public static List<List<Choice>> shares(List<Choice> choices) {
      List<List<Choice>> shares = new ArrayList<>();
      for (int from = 0; from < choices.size(); from += MOST) {
        shares.add(choices.subList(from, Math.min(from + MOST, choices.size())));
      }
      return shares;
    }
  }

  /** One line of a select; emoji and description may be empty. */
  record Choice(String value, String emoji, String label, String description, boolean chosen) {}

  /** How much a button asks to be pressed. */
  enum Look {
    MAIN,
    PLAIN,
    GRAVE
  }
}
