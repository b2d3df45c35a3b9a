package reve.discord.shared;

import java.util.List;

/**
 * A few lines to fill in; what was filled in arrives at the action that the id names. It must be
 * the first answer to an interaction, so nothing slow may come before it.
 */
public record Form(CustomId id, String title, List<Line> lines) implements Answer {
  public Form {
    lines = List.copyOf(lines);
  }

  /** One line of text of at most {@code longest} characters. */
  public record Line(String name, String label, String placeholder, int longest) {}
}
