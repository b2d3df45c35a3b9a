package reve.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** German has one word for each thing of the game. */
class GermanGlossaryTest {
  private static final Path BUNDLES = Path.of("src/main/resources/reve/discord");
  private static final Path CONFIG = Path.of("../config");

  /** What is not said, and what is said in its place. */
  private static final Map<Pattern, String> SAID_OTHERWISE =
      Map.ofEntries(
          not("Gruppe", "Team"),
          not("Fähigkeitspunkt|Fertigkeit", "Talentpunkt, Talente"),
          not("[Ss]trahlend", "Glanz, das Element; brillant, das Echo"),
          not("Verteidigung", "Abwehr"),
          not("Grenzbruch", "Durchbruch"),
          not("Verschmelzung|[Ff]usionier", "Fusion, verschmelzen"),
          not("Aussicht", "Chance"),
          not("Erwachen|-mal erwacht", "Erweckung, erwachen"),
          not("[Hh]erstell", "fertigen"),
          not("Beutel", "Tasche"),
          not("Geschenk des Tages", "Tagesgeschenk"),
          not("Kennung|\\bId\\b", "ID"),
          not("Lebenspunkt", "Leben"),
          not("[Ee]iner Reihe\\b|=Reihen?$", "Set"),
          not("[Nn]ach deinen Fähigkeiten|und Fähigkeiten dazu|skill.*=Fähigkeiten", "Talente"),
          not("das führende", "das erste Exemplar"),
          not("dieses Zeichen", "Referenz"),
          not("\\bIhnen\\b|, (Du|Dich|Dir|Dein\\w*)\\b", "du"));

  private static Map.Entry<Pattern, String> not(String word, String said) {
    return Map.entry(Pattern.compile(word), said);
  }

  @Test
  void no_text_has_a_second_word_for_a_thing() throws IOException {
    List<String> doublets = new ArrayList<>();
    for (String line : lines()) {
      SAID_OTHERWISE.forEach((word, said) -> {
        if (word.matcher(line).find()) {
          doublets.add(said + ": " + line);
        }
      });
    }

    assertThat(doublets).isEmpty();
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(BUNDLES, "_de.properties")) {
      lines.addAll(Files.readAllLines(file));
    }
    for (Path file : files(CONFIG, ".json")) {
      Files.readAllLines(file).stream()
          .filter(line -> line.contains("\"de\""))
          .map(line -> line.substring(line.indexOf("\"de\"")))
          .forEach(lines::add);
    }
    return lines;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
