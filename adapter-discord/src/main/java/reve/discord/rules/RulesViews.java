package reve.discord.rules;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.discord.text.Voices;

/** How the rule book looks in the bot: sheets short enough for a phone. */
public final class RulesViews {
  static final String RULES = "rules";
  static final String TOPIC = "topic";
  static final String CHOSEN = "chosen";
  static final String PAGE = "page";
  private static final int SHEET = 1_500;

  private final RuleBook book;
  private final Voices voices;

  public RulesViews(RuleBook book, Voices voices) {
    this.book = book;
    this.voices = voices;
  }

  Reply contents(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return withTopics(
        Reply.titled(voice.text("rules.title")).text(voice.text("rules.text")), "", voice, asker);
  }

  Reply page(RulesQuery query, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<String> sheets = sheets(query.page().sections(voice));
    int sheet = Math.min(query.sheet(), sheets.size() - 1);
    Reply shown = Reply.titled(RuleBook.name(query.page(), voice)).text(sheets.get(sheet));
    if (sheets.size() > 1) {
      shown =
          shown
              .footer(
                  voice.text(
                      "rules.sheet", with("sheet", sheet + 1), with("sheets", sheets.size())))
              .row(
                  turn("◀️", "shared.page.previous", query, sheet - 1, voice, asker)
                      .enabledIf(sheet > 0),
                  turn("▶️", "shared.page.next", query, sheet + 1, voice, asker)
                      .enabledIf(sheet < sheets.size() - 1));
    }
    return withTopics(shown, query.page().feature(), voice, asker);
  }

  private static Button turn(
      String emoji, String label, RulesQuery query, int sheet, Voice voice, Asker asker) {
    return Button.plain(
        emoji,
        voice.text(label),
        CustomId.of(
            RULES, PAGE, asker, query.page().feature(), String.valueOf(Math.max(0, sheet))));
  }

  /** Whole lines, as many on a sheet as there is room for. */
  private static List<String> sheets(List<RuleSection> sections) {
    List<String> sheets = new ArrayList<>();
    StringBuilder sheet = new StringBuilder();
    for (String line : sections.stream().flatMap(each -> lines(each).stream()).toList()) {
      if (!sheet.isEmpty() && sheet.length() + line.length() > SHEET) {
        sheets.add(sheet.toString());
        sheet.setLength(0);
      }
      sheet.append(line).append('\n');
    }
    sheets.add(sheet.toString());
    return sheets;
  }

  private static List<String> lines(RuleSection section) {
    List<String> lines = new ArrayList<>();
    lines.add("### " + section.title());
    lines.addAll(section.texts());
    if (section.head().size() > 1) {
      lines.add("*" + String.join(" · ", section.head()) + "*");
    }
    section.rows().forEach(row -> lines.add(row(row)));
    return lines;
  }

  private static String row(List<String> row) {
    return row.size() == 1
        ? "• " + row.getFirst()
        : row.stream()
            .skip(1)
            .map(cell -> cell.replace("\n", " "))
            .collect(Collectors.joining(" · ", "**" + row.getFirst() + "** · ", ""));
  }

  private Reply withTopics(Reply reply, String shown, Voice voice, Asker asker) {
    List<Choice> topics =
        book.pages(voice).stream()
            .map(page ->
                new Choice(
                    page.feature(),
                    "",
                    RuleBook.name(page, voice),
                    "",
                    page.feature().equals(shown)))
            .toList();
    Reply complete = reply;
    for (List<Choice> some : Select.shares(topics)) {
      complete =
          complete.row(
              new Select(
                  CustomId.of(RULES, CHOSEN, asker, some.getFirst().value()),
                  voice.text("rules.choose"),
                  some));
    }
    return complete;
  }
}
