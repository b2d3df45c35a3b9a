package reve.discord.pipeline;

import java.util.List;
import java.util.Map;

/** An interaction as it arrives, with nothing of Discord's library in it. */
public sealed interface Arrival {
  Origin origin();

  /** Somebody sent a slash command. */
  record Typed(Origin origin, String command, Map<String, String> options) implements Arrival {
    public Typed {
      options = Map.copyOf(options);
    }
  }

  /** Somebody pressed a button, chose from a select, or sent a form. */
  record Touched(Origin origin, String customId, List<String> choices, Map<String, String> lines)
      implements Arrival {
    public Touched {
      choices = List.copyOf(choices);
      lines = Map.copyOf(lines);
    }
  }

  /** Somebody is typing an option's value; the command's other options may hold some already. */
  record Typing(
      Origin origin, String command, String option, String text, Map<String, String> others)
      implements Arrival {
    public Typing {
      others = Map.copyOf(others);
    }
  }
}
