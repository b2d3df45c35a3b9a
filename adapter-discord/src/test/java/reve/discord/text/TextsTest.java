package reve.discord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.discord.admin.ReloadOutcome;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.game.testworld.World;

class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)((?:\\.[a-z_]+)+)\"");

  /** A rule page, up to the name of its feature. */
  private static final Pattern RULE_PAGE =
      Pattern.compile(
          "implements RulePage \\{.*?feature\\(\\) \\{\\s*return \"([a-z]+)\"", Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("with\\(\\s*\"([a-zA-Z]+)\"");
  private static final Set<String> FEATURES = features();

  private final Texts texts = new Texts();

  private static Set<String> features() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/reve/discord"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_en.properties"))
          .map(name -> name.substring(0, name.length() - "_en.properties".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> keys(Locale language) {
    Set<String> keys = new TreeSet<>();
    FEATURES.forEach(feature -> keys.addAll(texts.keys(feature, language)));
    return keys;
  }

  @Test
  void every_language_has_the_same_texts() {
    for (Locale language : Texts.LANGUAGES) {
      assertThat(keys(language))
          .as(language.toLanguageTag())
          .containsExactlyElementsOf(keys(Locale.ENGLISH));
    }
  }

  @Test
  void every_translation_has_the_same_places_for_values() {
    for (String key : keys(Locale.ENGLISH)) {
      assertThat(texts.places(Locale.GERMAN, key))
          .as(key)
          .isEqualTo(texts.places(Locale.ENGLISH, key));
    }
  }

  @Test
  void every_text_stands_in_the_bundle_of_its_feature() {
    for (String feature : FEATURES) {
      assertThat(texts.keys(feature, Locale.ENGLISH))
          .allMatch(key -> key.startsWith(feature + "."));
    }
  }

  @Test
  void every_text_that_the_code_names_is_there_and_no_other_is() throws IOException {
    Set<String> used = new TreeSet<>(namedInCode());
    used.addAll(namedByCommands());

    assertThat(keys(Locale.ENGLISH)).containsExactlyElementsOf(used);
  }

  @Test
  void every_place_of_a_text_is_given_a_value_where_the_code_names_it() throws IOException {
    for (String source : sources()) {
      LITERAL
          .matcher(source)
          .results()
          .filter(literal -> keyIn(literal).isPresent())
          .forEach(literal ->
              assertThat(given(source, literal.start()))
                  .as(keyIn(literal).orElseThrow())
                  .containsAll(texts.places(Locale.ENGLISH, keyIn(literal).orElseThrow())));
    }
  }

  /** The names of the values in the call around the place. */
  private static Set<String> given(String source, int place) {
    int from = place;
    for (int open = 0; from > 0 && open < 1; from--) {
      open += depth(source.charAt(from - 1));
    }
    int to = place;
    for (int open = 1; to < source.length() && open > 0; to++) {
      open += depth(source.charAt(to));
    }
    return VALUE
        .matcher(source.substring(from, to))
        .results()
        .map(value -> value.group(1))
        .collect(Collectors.toSet());
  }

  private static int depth(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  private static Set<String> namedInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String source : sources()) {
      LITERAL.matcher(source).results().flatMap(each -> keyIn(each).stream()).forEach(keys::add);
      RULE_PAGE.matcher(source).results().forEach(each -> keys.add(each.group(1) + ".feature"));
    }
    return keys;
  }

  private static Optional<String> keyIn(MatchResult literal) {
    return Optional.of(literal.group(1) + literal.group(2))
        .filter(key -> FEATURES.contains(literal.group(1)) && !key.endsWith(".jpg"));
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
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
