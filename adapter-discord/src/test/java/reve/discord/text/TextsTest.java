package reve.discord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.discord.admin.ReloadOutcome;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.game.testworld.World;

class TextsTest {
  private static final Pattern LITERAL_KEY =
      Pattern.compile(
          "\"((?:shared|player|economy|esprit|collection|summon|leaderboard|help|admin)"
              + "\\.[a-z_.]+)\"");
  private final Texts texts = new Texts();

  @Test
  void every_language_has_the_same_texts() {
    for (Locale language : Texts.LANGUAGES) {
      assertThat(texts.keys(language))
          .as(language.toLanguageTag())
          .containsExactlyInAnyOrderElementsOf(texts.keys(Locale.ENGLISH));
    }
  }

  @Test
  void every_translation_has_the_same_places_for_values() {
    for (String key : texts.keys(Locale.ENGLISH)) {
      assertThat(texts.places(Locale.GERMAN, key))
          .as(key)
          .isEqualTo(texts.places(Locale.ENGLISH, key));
    }
  }

  @Test
  void every_text_that_the_code_names_is_there_and_no_other_is() throws IOException {
    Set<String> used = new TreeSet<>(namedInCode());
    used.addAll(namedByCommands());

    assertThat(new TreeSet<>(texts.keys(Locale.ENGLISH))).containsExactlyElementsOf(used);
  }

  private static Set<String> namedInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        LITERAL_KEY
            .matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1))
            .filter(key -> !key.endsWith(".png"))
            .forEach(keys::add);
      }
    }
    return keys;
  }

  private Set<String> namedByCommands() {
    World world = new World();
    Voices voices = new Voices(texts, world.rulebooks);
    List<CommandSpec> specs =
        Commands.over(world, voices, ReloadOutcome.Reloaded::new).stream()
            .map(SlashCommand::spec)
            .toList();
    Set<String> keys = new TreeSet<>();
    for (CommandSpec spec : specs) {
      keys.add(spec.textKey());
      keys.add(spec.feature() + ".command." + spec.name().split(" ", 2)[0]);
      spec.options().forEach(option -> keys.add(spec.textKey(option)));
      if (spec.access() == CommandSpec.Access.EVERYONE) {
        keys.add(spec.feature() + ".feature");
      }
    }
    return keys;
  }

  @Test
  void an_unknown_language_reads_english() {
    assertThat(texts.text(Locale.JAPANESE, "shared.free")).isEqualTo("free");
    assertThat(texts.text(Locale.forLanguageTag("de-AT"), "shared.free")).isEqualTo("umsonst");
  }

  @Test
  void a_text_that_is_not_there_is_a_mistake_in_the_code() {
    assertThatThrownBy(() -> texts.text(Locale.ENGLISH, "shared.nonsense"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shared.nonsense");
  }

  @Test
  void counts_decide_the_form() {
    assertThat(texts.text(Locale.ENGLISH, "shared.too_often", Arg.with("seconds", 1)))
        .contains("1 second.");
    assertThat(texts.text(Locale.GERMAN, "shared.too_often", Arg.with("seconds", 2)))
        .contains("2 Sekunden");
  }
}
