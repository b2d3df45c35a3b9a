package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading.Sound;
import reve.app.config.GameFolder;
import reve.app.wiring.RulePages;
import reve.discord.shared.RulePage;
import reve.discord.text.Texts;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.shared.Rulebooks;
import reve.game.testworld.Shows;

class RulesCommandTest {
  private static final Path DOCS = Path.of("..", "docs", "rules");
  private static final Path BUNDLES =
      Path.of("..", "adapter-discord", "src", "main", "resources", "reve", "discord");
  private static final String ENGLISH = "_en.properties";

  @TempDir private Path folder;

  /** If this fails, {@code ./reve rules} writes the rule book anew. */
  @Test
  @Shows("M08")
  void the_rule_book_in_docs_is_that_of_the_shipped_game() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }

    assertThat(written).isEqualTo(new TreeMap<>(RulesCommand.files(shipped().book())));
  }

  /** What is looked up elsewhere in the book, and what is about the bot rather than the game. */
  @Test
  void every_feature_has_a_page() throws IOException {
    List<String> without = List.of("admin", "help", "profile", "rules", "search", "shared");
    List<String> features = new ArrayList<>();
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      bundles
          .map(bundle -> bundle.getFileName().toString())
          .filter(name -> name.endsWith(ENGLISH))
          .forEach(name -> features.add(name.substring(0, name.length() - ENGLISH.length())));
    }
    features.removeAll(without);

    assertThat(RulePages.ALL)
        .extracting(RulePage::feature)
        .containsExactlyInAnyOrderElementsOf(features);
  }

  @Test
  void every_page_says_something_in_every_language() {
    Voices voices = new Voices(new Texts(), new Rulebooks(shipped().book()));
    for (Locale language : Texts.LANGUAGES) {
      Voice voice = voices.in(language);
      for (RulePage page : RulePages.ALL) {
        assertThat(page.sections(voice))
            .as(page.feature())
            .isNotEmpty()
            .allMatch(section -> !section.texts().isEmpty() || !section.rows().isEmpty())
            .allMatch(section -> !section.toString().contains("{"));
      }
    }
  }

  @Test
  void the_book_is_written_anew_and_pages_that_are_no_more_go() throws IOException {
    Path docs = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(docs.resolve("conjuring.md"), "gone");
    Files.writeString(docs.resolve("fusion.md"), "old");
    Files.writeString(docs.resolve("notes.txt"), "kept");
    Path config = new GameFolder(folder.resolve("config")).edit("fusion.json", "500", "777").path();

    CommandLineRun run =
        CommandLineRun.of(
            Map.of("REVE_CONFIG", config.toString()), "", "rules", "--to", docs.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(docs.toString());
    assertThat(docs.resolve("conjuring.md")).doesNotExist();
    assertThat(docs.resolve("notes.txt")).exists();
    assertThat(Files.readString(docs.resolve("fusion.md"))).contains("2,277 revies");
  }

  @Test
  void a_faulty_configuration_is_not_written_down() {
    Path config =
        new GameFolder(folder.resolve("config"))
            .edit("fusion.json", "\"revies\"", "\"rye\"")
            .path();

    CommandLineRun run =
        CommandLineRun.of(
            Map.of("REVE_CONFIG", config.toString()),
            "",
            "rules",
            "--to",
            folder.resolve("docs").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("check-config");
    assertThat(folder.resolve("docs")).doesNotExist();
  }

  private static Sound shipped() {
    return (Sound) new ConfigFolder(Path.of("..", "config")).read();
  }
}
