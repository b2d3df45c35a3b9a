package reve.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.app.settings.Settings.LogFormat;
import reve.app.settings.Settings.LogLevel;
import reve.app.settings.SettingsReading.Faulty;
import reve.app.settings.SettingsReading.Sound;
import reve.persistence.DatabaseSettings;
import reve.redis.RedisSettings;

class SettingsReaderTest {
  private static final String TOKEN = "NzAwMDAw.abc-_9.top-secret-part";

  private static Settings sound(Map<String, String> environment) {
    return switch (SettingsReader.read(environment)) {
      case Sound(var settings) -> settings;
      case Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private static List<String> faults(Map<String, String> environment) {
    return switch (SettingsReader.read(environment)) {
      case Sound sound -> List.of();
      case Faulty(var faults) -> faults.stream().map(SettingFault::inWords).toList();
    };
  }

  @Test
  void nothing_set_is_a_game_on_this_machine() {
    Settings settings = sound(Map.of());

    assertThat(settings.discordToken()).isEmpty();
    assertThat(settings.database()).isEmpty();
    assertThat(settings.config()).isEqualTo(Places.home().resolve("config"));
    assertThat(settings.data()).isEqualTo(Places.home().resolve(".reve"));
    assertThat(settings.limitsOn()).isFalse();
    assertThat(settings.httpHost()).isEqualTo("127.0.0.1");
    assertThat(settings.log()).isEqualTo(LogLevel.INFO);
    assertThat(settings.logFormat()).isEqualTo(LogFormat.AUTO);
  }

  @Test
  void a_token_takes_the_game_to_discord_and_turns_the_limits_on() {
    Settings settings =
        sound(
            Map.of(
                "DISCORD_TOKEN", TOKEN,
                "DISCORD_API_URL", "http://127.0.0.1:9/api/v10",
                "REVE_OWNERS", "1, 22,"));

    assertThat(settings.discordToken()).contains(new Secret(TOKEN));
    assertThat(settings.discordApi()).contains(URI.create("http://127.0.0.1:9/api/v10"));
    assertThat(settings.owners()).containsExactlyInAnyOrder(1L, 22L);
    assertThat(settings.limitsOn()).isTrue();
    assertThat(settings.toString()).doesNotContain(TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://ana:p%40ss+w@db:6000/reve, 6000, ana, p@ss+w",
    "postgresql://ana@db/reve, 5432, ana, from-outside",
    "jdbc:postgresql://db/reve, 5432, outsider, from-outside",
  })
  void the_database_is_named_in_either_form(String url, int port, String user, String password) {
    Map<String, String> environment =
        Map.of(
            "DATABASE_URL", url,
            "DATABASE_USER", "outsider",
            "DATABASE_PASSWORD", "from-outside",
            "REVE_POOL", "7");

    assertThat(sound(environment).database())
        .contains(new DatabaseSettings("db", port, "reve", "", user, password, 7));
  }

  @Test
  void redis_is_there_when_it_is_named() {
    assertThat(sound(Map.of("REDIS_URL", "rediss://bot:pass@cache:7/2")).redis())
        .contains(new RedisSettings(true, "cache", 7, "bot", "pass", 2));
    assertThat(sound(Map.of()).redis()).isEmpty();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "DISCORD_TOKEN",
            "not a token",
            "DISCORD_TOKEN is not a bot token: copy it anew from Discord's developer portal, Bot →"
                + " Reset Token; it has three parts with dots between"),
        arguments(
            "DISCORD_API_URL",
            "http://127.0.0.1:9",
            "DISCORD_API_URL needs a token: set DISCORD_TOKEN too, or neither"),
        arguments(
            "DISCORD_API_URL",
            "no address",
            "DISCORD_API_URL is \"no address\": an address such as"
                + " http://127.0.0.1:8420/api/v10"),
        arguments(
            "DISCORD_API_URL",
            "//127.0.0.1:9/api/v10",
            "DISCORD_API_URL is \"//127.0.0.1:9/api/v10\": an address such as"
                + " http://127.0.0.1:8420/api/v10"),
        arguments(
            "DATABASE_URL",
            "mysql://ana:secret@db/reve",
            "DATABASE_URL is not understood: postgres://user:password@host:5432/database, where"
                + " special characters of the password are written as in any address (@ is %40)"),
        arguments(
            "DATABASE_URL",
            "postgres://db/reve",
            "DATABASE_USER is missing: the user's name, here or in DATABASE_URL"),
        arguments(
            "REDIS_URL",
            "http://:secret@cache",
            "REDIS_URL is not understood: redis://user:password@host:port/number, of which only the"
                + " host is needed, and where special characters of the password are written as in"
                + " any address (@ is %40)"),
        arguments(
            "REVE_CONFIG",
            "/nowhere/at/all",
            "REVE_CONFIG is /nowhere/at/all: a folder with the game, such as config/"),
        arguments("REVE_POOL", "0", "REVE_POOL is \"0\": a whole number from 1 to 200"),
        arguments(
            "REVE_HTTP_PORT",
            "65536",
            "REVE_HTTP_PORT is \"65536\": a whole number from 1 to 65535"),
        arguments(
            "REVE_DISCORD_PORT",
            "-1",
            "REVE_DISCORD_PORT is \"-1\": a whole number from 1 to 65535"),
        arguments(
            "REVE_OWNERS",
            "ana, 12",
            "REVE_OWNERS is \"ana, 12\": user ids, which are numbers, with commas between (in"
                + " Discord: Copy User ID)"),
        arguments(
            "REVE_OWNERS",
            "9223372036854775808",
            "REVE_OWNERS is \"9223372036854775808\": user ids, which are numbers, with commas"
                + " between (in Discord: Copy User ID)"),
        arguments(
            "REVE_OWNERS",
            "0",
            "REVE_OWNERS is \"0\": user ids, which are numbers, with commas between (in"
                + " Discord: Copy User ID)"),
        arguments("REVE_LIMITS", "maybe", "REVE_LIMITS is \"maybe\": one of auto, on, off"),
        arguments("REVE_LOG", "loud", "REVE_LOG is \"loud\": one of error, warn, info, debug"),
        arguments("REVE_LOG_FORMAT", "xml", "REVE_LOG_FORMAT is \"xml\": one of auto, text, json"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_setting_is_named_with_its_remedy(String name, String value, String fault) {
    assertThat(faults(Map.of(name, value))).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"REVE_CONFIG", "REVE_DATA", "REVE_BACKUPS"})
  void a_folder_that_this_machine_cannot_name_is_a_fault(String name) {
    assertThat(faults(Map.of(name, "/tmp/\uD83C")))
        .anySatisfy(fault -> assertThat(fault).startsWith(name + " is \"/tmp/").contains("LANG"));
  }

  @Test
  void all_faults_come_at_once_and_show_no_secret() {
    Map<String, String> environment = new HashMap<>();
    wrong().forEach(each -> environment.put((String) each.get()[0], (String) each.get()[1]));

    assertThat(faults(environment)).hasSizeGreaterThanOrEqualTo(environment.size());
    assertThat(
            faults(
                Map.of(
                    "DISCORD_TOKEN", "top secret",
                    "DATABASE_URL", "top secret",
                    "REDIS_URL", "top secret")))
        .hasSize(3)
        .noneMatch(fault -> fault.contains("secret"));
  }

  @Test
  void the_readme_lists_every_setting() throws IOException {
    String readme = Files.readString(Places.home().resolve("README.md"));

    assertThat(readme).contains("<!-- settings:begin -->\n" + table() + "<!-- settings:end -->");
  }

  private static String table() {
    return "| variable | without it | what it is |\n|---|---|---|\n"
        + Arrays.stream(Setting.values())
            .map(each ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        each,
                        each.usual().isEmpty() ? "" : "`" + each.usual() + "`",
                        each.meaning()))
            .collect(Collectors.joining());
  }

  @Test
  void what_looks_like_a_setting_and_is_none_is_told_with_what_was_meant() {
    assertThat(
            SettingsReader.unknown(
                Map.of("REVE_HTTPPORT", "1", "REVE_SOMEWHERE", "2", "REVE_POOL", "3", "HOME", "/")))
        .containsExactly(
            "REVE_HTTPPORT is not a setting; did you mean REVE_HTTP_PORT?",
            "REVE_SOMEWHERE is not a setting; the README lists them.");
  }
}
