package reve.persistence.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the Java of our tables as a real PostgreSQL describes them after all migrations; run by
 * the build, and doing nothing while neither the migrations nor this file have changed.
 */
final class GenerateTables {
  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    Path module = Path.of(arguments[0]);
    Path migrations = module.resolve("src/main/resources/db/migration");
    Path generated = module.resolve("target/generated-sources/jooq");
    Path stamp = generated.resolve("made-from.sha256");
    String source = hash(List.of(migrations, module.resolve("src/codegen")));
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(source)) {
      generate(migrations, generated);
      Files.writeString(stamp, source);
    }
  }

  private static void generate(Path migrations, Path generated) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      Flyway.configure()
          .dataSource(postgres.getPostgresDatabase())
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      GenerationTool.generate(
          new Configuration()
              .withLogging(Logging.WARN)
              .withJdbc(
                  new Jdbc()
                      .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                      .withUser("postgres"))
              .withGenerator(generator(generated)));
    }
  }

  private static Generator generator(Path generated) {
    return new Generator()
        .withDatabase(
            new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(
                    new ForcedType()
                        .withName("INSTANT")
                        .withIncludeTypes("(?i:timestamp.*with time zone|timestamptz)")))
        .withGenerate(
            new Generate()
                .withGlobalObjectReferences(false)
                .withGlobalTableReferences(true)
                .withIndexes(false)
                .withComments(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false))
        .withStrategy(new Strategy().withMatchers(new Matchers().withTables(names())))
        .withTarget(
            new Target()
                .withPackageName("reve.persistence.schema")
                .withDirectory(generated.toString()));
  }

  /** {@code StackTable} and {@code StackRow}: the game's own words stay free for the game. */
  private static MatchersTableType names() {
    return new MatchersTableType()
        .withTableClass(pascal("$0_table"))
        .withRecordClass(pascal("$0_row"));
  }

  private static MatcherRule pascal(String expression) {
    return new MatcherRule().withTransform(MatcherTransformType.PASCAL).withExpression(expression);
  }

  private static String hash(List<Path> folders) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
