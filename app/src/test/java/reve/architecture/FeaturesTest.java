package reve.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise is shown by a test, and {@code docs/features.md} says by which. */
class FeaturesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/features.md");
  private static final Path MADE = Path.of("target/features.md");
  private static final Pattern SHOWS =
      Pattern.compile(
          "@Shows\\(([^)]*)\\)\\s(?:\\s*@[^\\n]*\\n)*.*?void (\\w+)\\(", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\"([A-Z][0-9]{2})\"");

  /** A test, by the name of its class and its own. */
  private record Shown(String module, String type, String method) {}

  @Test
  void every_promise_is_shown_and_the_page_says_by_which_tests() throws IOException {
    Map<String, String> promises = promises();
    Map<String, List<Shown>> shown = shown();

    assertThat(shown.keySet()).isSubsetOf(promises.keySet());
    String page = page(promises, shown);
    Files.createDirectories(MADE.toAbsolutePath().getParent());
    Files.writeString(MADE, page);

    assertThat(promises.keySet()).allMatch(shown::containsKey);
    assertThat(page)
        .as("docs/features.md is not up to date: cp app/%s docs/features.md", MADE)
        .isEqualTo(Files.readString(PAGE));
  }

  private static Map<String, String> promises() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(FeaturesTest.class.getResourceAsStream("/promises.properties"))) {
      properties.load(in);
    }
    Map<String, String> promises = new TreeMap<>();
    properties.forEach((id, text) -> promises.put((String) id, (String) text));
    return promises;
  }

  private static Map<String, List<Shown>> shown() throws IOException {
    Map<String, List<Shown>> shown = new TreeMap<>();
    for (Path file : tests()) {
      String type = file.getFileName().toString().replace(".java", "");
      String module = ROOT.relativize(file).getName(0).toString();
      Matcher matcher = SHOWS.matcher(Files.readString(file));
      matcher
          .results()
          .forEach(found ->
              ids(found)
                  .forEach(id ->
                      shown
                          .computeIfAbsent(id, _ -> new ArrayList<>())
                          .add(new Shown(module, type, found.group(2)))));
    }
    return shown;
  }

  private static Stream<String> ids(MatchResult found) {
    return ID.matcher(found.group(1)).results().map(id -> id.group(1));
  }

  private static List<Path> tests() {
    return in(ROOT, Files::list).stream()
        .map(module -> module.resolve("src/test/java"))
        .filter(Files::isDirectory)
        .flatMap(folder -> in(folder, Files::walk).stream())
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .toList();
  }

  private interface Looking {
    Stream<Path> at(Path folder) throws IOException;
  }

  private static List<Path> in(Path folder, Looking looking) {
    try (Stream<Path> files = looking.at(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(Map<String, String> promises, Map<String, List<Shown>> shown) {
    return "# Features\n\n"
        + "What is promised, and the tests that show it. This page is made from the tests' `@Shows`; a test keeps it up to\n"
        + "date.\n\n| | promise | shown by |\n|---|---|---|\n"
        + promises.entrySet().stream()
            .map(promise -> row(promise, shown.getOrDefault(promise.getKey(), List.of())))
            .collect(joining());
  }

  private static String row(Map.Entry<String, String> promise, List<Shown> tests) {
    return "| %s | %s | %s |\n"
        .formatted(
            promise.getKey(),
            promise.getValue(),
            tests.stream()
                .map(test -> "`%s` %s".formatted(test.type(), test.method().replace('_', ' ')))
                .collect(joining("<br>")));
  }
}
