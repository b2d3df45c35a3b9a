package reve.discord.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;

/** The rule book as files of Markdown, one a feature and one that names them all. */
public final class RuleMarkdown {
  private static final String CONTENTS = "README.md";

  private final RuleBook book;
  private final Voice voice;

  public RuleMarkdown(RuleBook book, Voice voice) {
    this.book = book;
    this.voice = voice;
  }

  /** Each file's text by its name. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(CONTENTS, contents());
    book.pages(voice).forEach(page -> files.put(file(page), page(page)));
    return files;
  }

  private static String file(RulePage page) {
    return page.feature() + ".md";
  }

  private String contents() {
    return "# "
        + voice.text("rules.title")
        + "\n\n"
        + voice.text("rules.generated")
        + "\n\n"
        + book.pages(voice).stream()
            .map(page -> "- [%s](%s)\n".formatted(RuleBook.name(page, voice), file(page)))
            .collect(Collectors.joining());
  }

  private String page(RulePage page) {
    return "# "
        + RuleBook.name(page, voice)
        + "\n"
        + page.sections(voice).stream().map(RuleMarkdown::section).collect(Collectors.joining());
  }

  private static String section(RuleSection section) {
    StringBuilder text = new StringBuilder("\n## " + section.title() + "\n");
    section.texts().forEach(each -> text.append('\n').append(each).append('\n'));
    if (!section.rows().isEmpty()) {
      text.append('\n').append(row(section.head()));
      text.append(row(Collections.nCopies(section.head().size(), "---")));
      section.rows().forEach(each -> text.append(row(each)));
    }
    return text.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
