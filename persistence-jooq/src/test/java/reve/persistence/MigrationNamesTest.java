package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** See docs/upgrading.md: the name tells older programs whether they may go on. */
class MigrationNamesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final String BEFORE_THE_FIRST_RELEASE = "V[12]__.*";
  private static final String SPEAKING = "V\\d+__(expand|contract_\\d+)_\\w+\\.sql";

  @Test
  void every_migration_says_whether_it_expands_or_contracts() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.matches(BEFORE_THE_FIRST_RELEASE))
          .allMatch(name -> name.matches(SPEAKING));
    }
  }
}
