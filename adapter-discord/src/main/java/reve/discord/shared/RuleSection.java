package reve.discord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part of a rule page: a few sentences, and perhaps a table under a head. */
public record RuleSection(
    String title, List<String> texts, List<String> head, List<List<String>> rows) {
  public RuleSection {
    texts = List.copyOf(texts);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException("a row of other columns than " + head + ": " + row);
      }
    }
  }

  public static RuleSection of(String title, String... texts) {
    return new RuleSection(title, List.of(texts), List.of(), List.of());
  }

  public RuleSection saying(String text) {
    List<String> more = new ArrayList<>(texts);
    more.add(text);
    return new RuleSection(title, more, head, rows);
  }

  public RuleSection under(String... columns) {
    return new RuleSection(title, texts, List.of(columns), rows);
  }

  public RuleSection rows(Stream<List<String>> all) {
    return new RuleSection(title, texts, head, all.toList());
  }
}
