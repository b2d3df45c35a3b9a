package reve.discord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.fusion.FusionRulePage;
import reve.discord.shared.Reply;
import reve.discord.shared.RuleSection;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class RulesCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("M08")
  void a_topic_is_told_with_the_numbers_in_force() {
    Scene contents = stage.types(ANA, "rules");
    Scene fusion = stage.chooses(ANA, contents.select(), "fusion");

    assertThat(contents.reply().isPrivate()).isTrue();
    assertThat(fusion.reply().title()).hasValue("Fusion");
    assertThat(fusion.reply().text())
        .contains("### Chance and price")
        .contains("*Tier · Price · Chance")
        .contains("5,723 revies · 80%");
    assertThat(stage.types(ANA, "rules", "topic:fusion").reply().text())
        .isEqualTo(fusion.reply().text());
  }

  @Test
  void a_long_topic_is_turned_sheet_by_sheet() {
    List<String> sheets = new ArrayList<>();
    Scene sheet = stage.types(ANA, "rules", "topic:ability");
    sheets.add(sheet.reply().text());
    String first = sheet.reply().footer().orElseThrow();
    int all = Integer.parseInt(first.substring(first.lastIndexOf(' ') + 1));
    for (int i = 1; i < all; i++) {
      sheet = stage.presses(ANA, sheet.button("Next"));
      sheets.add(sheet.reply().text());
    }

    assertThat(first).startsWith("1 of ");
    assertThat(all).isGreaterThan(2);
    assertThat(sheets).doesNotHaveDuplicates().allMatch(text -> text.length() <= 1_600);
    assertThat(String.join("", sheets)).contains("**Temporal shift**").contains("### * UMBRAL");
    Reply before = stage.presses(ANA, sheet.button("Previous")).reply();
    assertThat(before.text()).isEqualTo(sheets.get(all - 2));
    assertThat(before.footer()).hasValue((all - 1) + " of " + all);
  }

  @Test
  void a_topic_reads_in_the_reader_s_language() {
    Reply fusion = stage.reading(Locale.GERMAN).types(ANA, "rules", "topic:fusion").reply();

    assertThat(fusion.text()).contains("### Chance und Preis");
  }

  @Test
  void a_topic_is_found_by_the_name_that_is_shown() {
    assertThat(stage.types(ANA, "rules", "topic:abilities").reply().title()).hasValue("Abilities");
    assertThat(stage.types(ANA, "rules", "topic:Fähigkeiten").reply().title())
        .hasValue("Abilities");
  }

  @Test
  void what_the_book_says_nothing_about_is_refused() {
    assertThat(stage.types(ANA, "rules", "topic:weather").reply().text()).contains("“weather”");
    String select = stage.types(ANA, "rules").select();
    assertThat(stage.chooses(ANA, select, "weather").reply().text()).contains("another time");
  }

  @Test
  void two_pages_about_one_feature_are_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook(List.of(new FusionRulePage(), new FusionRulePage())));
  }

  @Test
  void a_row_has_as_many_cells_as_the_head() {
    RuleSection section = RuleSection.of("t").under("a", "b");

    assertThatIllegalArgumentException().isThrownBy(() -> section.rows(Stream.of(List.of("1"))));
  }

  @Test
  void on_paper_it_is_a_file_a_feature_and_one_that_names_them() {
    Map<String, String> files =
        new RuleMarkdown(
                new RuleBook(List.of(new FusionRulePage())), stage.voices.in(Locale.ENGLISH))
            .files();

    assertThat(files).containsOnlyKeys("README.md", "fusion.md");
    assertThat(files.get("README.md")).contains("- [Fusion](fusion.md)\n");
    assertThat(files.get("fusion.md"))
        .startsWith("# Fusion\n\n## Chance and price\n\nTwo copies")
        .contains(
            "| Tier | Price | Chance | Fragments left by a failure |\n| --- | --- | --- | --- |\n| ");
  }
}
