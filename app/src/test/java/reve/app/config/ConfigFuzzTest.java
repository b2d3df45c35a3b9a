package reve.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import reve.app.config.ConfigReading.Faulty;
import reve.app.config.ConfigReading.Sound;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.MutatedTree;
import reve.game.fuzzing.Mutation;

class ConfigFuzzTest {
  private static final List<String> FILES =
      Stream.of(
              RulesFile.ALL.stream().map(RulesFile::name),
              Stream.of(CatalogueFiles.TRAITS),
              CatalogueFiles.ESPRITS.stream())
          .flatMap(each -> each)
          .toList();

  private final JsonMapper mapper = new JsonMapper();
  private Path folder = Path.of("none yet");
  private ConfigFolder config = new ConfigFolder(folder);

  @BeforeProperty
  void copy() throws IOException {
    folder = Files.createTempDirectory("reve-fuzz");
    config = new ConfigFolder(new GameFolder(folder).path());
  }

  @AfterProperty
  void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Fuzzed(boundary = "config files", inputs = 10, share = 500)
  void a_file_with_other_bytes_is_sound_or_its_faults_are_named(
      @ForAll("files") String file, @ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    byte[] good = Files.readAllBytes(folder.resolve(file));

    assertSoundOrFaulty(file, good, MutatedText.of(good, mutations));
  }

  @Fuzzed(boundary = "config files", inputs = 15, share = 1_000)
  void a_file_that_says_something_else_is_sound_or_its_faults_are_named(
      @ForAll("files") String file, @ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    byte[] good = Files.readAllBytes(folder.resolve(file));
    Object spoilt = MutatedTree.of(mapper.readValue(good, Object.class), mutations);

    assertSoundOrFaulty(file, good, written(spoilt));
  }

  private byte[] written(Object tree) throws JsonProcessingException {
    return mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
  }

  private void assertSoundOrFaulty(String file, byte[] good, byte[] spoilt) throws IOException {
    Path path = folder.resolve(file);
    Files.write(path, spoilt);
    try {
      switch (config.read()) {
        case Sound sound -> assertThat(sound.book().all()).isNotEmpty();
        case Faulty(var faults) ->
            assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.inWords()).contains(".json"))
                .anySatisfy(fault -> assertThat(fault.file()).isNotBlank());
      }
    } finally {
      Files.write(path, good);
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(FILES);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(3);
  }
}
