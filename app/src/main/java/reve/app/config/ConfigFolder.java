package reve.app.config;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reve.app.config.ConfigReading.Faulty;
import reve.app.config.ConfigReading.Sound;
import reve.game.esprit.Relics;
import reve.game.host.HostRules;
import reve.game.shared.Faults;
import reve.game.shared.MissingRules;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** A folder that holds the whole game as data. */
public final class ConfigFolder {
  private final Schemas schemas = new Schemas();
  private final JsonMapper mapper = RulesMapper.create();
  private final Path folder;

  public ConfigFolder(Path folder) {
    this.folder = folder;
  }

  /** Reads and checks every file as it is now. */
  public ConfigReading read() {
    if (!Files.isDirectory(folder)) {
      return new Faulty(
          List.of(FileFault.of(folder.toString(), "", "not there", "a folder with the game")));
    }
    RulesReader reader = new RulesReader(folder, schemas, mapper);
    Rulebook book = new Rulebook(rules(reader));
    book.all().forEach(rules -> check(rules, book, reader));
    reportStrangers(reader);
    List<FileFault> faults = reader.faults();
    return faults.isEmpty() ? new Sound(book) : new Faulty(faults);
  }

  private static List<Rules> rules(RulesReader reader) {
    List<Rules> rules = new ArrayList<>();
    for (RulesFile file : RulesFile.ALL) {
      reader.read(file.name(), file.schema(), file.rules()).ifPresent(rules::add);
    }
    new CatalogueFiles(reader)
        .read()
        .map(catalogue -> relics(rules).map(catalogue::with).orElse(catalogue))
        .ifPresent(rules::add);
    rules.add(HostRules.NONE);
    return rules;
  }

  private static Optional<Relics> relics(List<Rules> rules) {
    return rules.stream().filter(Relics.class::isInstance).map(Relics.class::cast).findFirst();
  }

  private static void check(Rules rules, Rulebook book, RulesReader reader) {
    Faults faults = new Faults();
    try {
      rules.check(book, faults);
    } catch (MissingRules onlyWhenAnotherFileIsFaulty) {
      // that file's own faults are reported; the rest of this check waits for them
    }
    faults.found().forEach(fault -> reader.report(FileFault.in(RulesFile.nameOf(rules), fault)));
  }

  private void reportStrangers(RulesReader reader) {
    Set<String> known = new TreeSet<>(CatalogueFiles.ESPRITS);
    known.add(CatalogueFiles.TRAITS);
    RulesFile.ALL.forEach(file -> known.add(file.name()));
    for (String file : jsonFiles()) {
      reader.demand(
          known.contains(file),
          FileFault.of(file, "", "unknown file", "only " + String.join(", ", known)));
    }
  }

  private List<String> jsonFiles() {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json") && !file.startsWith("schema/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
