package reve.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reve.app.CannotStart;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.settings.Places;
import reve.app.wiring.RulePages;
import reve.discord.rules.RuleBook;
import reve.discord.rules.RuleMarkdown;
import reve.discord.text.Texts;
import reve.discord.text.Voices;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;

/** Writes the rule book from the configuration. */
@Command(
    name = "rules",
    description = "Write the rule book (docs/rules) from the configuration.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description =
          "Where to write it; docs/rules unless given. Other .md files there are removed.")
  private @Nullable Path folder;

  private final Surroundings around;

  RulesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Path config = Places.config(around.environment());
    return switch (new ConfigFolder(config).read()) {
      case ConfigReading.Sound(Rulebook book) -> write(book);
      case ConfigReading.Faulty faulty ->
          throw new CannotStart(
              "the configuration in " + config + " has faults.", "./reve check-config names them.");
    };
  }

  private int write(Rulebook rules) {
    Path to = folder == null ? Places.home().resolve("docs").resolve("rules") : folder;
    Map<String, String> files = files(rules);
    try {
      Files.createDirectories(to);
      remove(to, files);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(to.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    around.out().println(files.size() + " files in " + to);
    return 0;
  }

  private static void remove(Path folder, Map<String, String> kept) throws IOException {
    try (Stream<Path> there = Files.list(folder)) {
      List<Path> pages = there.filter(file -> file.toString().endsWith(".md")).toList();
      for (Path page : pages) {
        if (!kept.containsKey(page.getFileName().toString())) {
          Files.delete(page);
        }
      }
    }
  }

  /** In English, each file's text by its name. */
  static Map<String, String> files(Rulebook rules) {
    Voices voices = new Voices(new Texts(), new Rulebooks(rules));
    return new RuleMarkdown(new RuleBook(RulePages.ALL), voices.in(Locale.ENGLISH)).files();
  }
}
