package reve.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import reve.app.settings.SettingsReading.Faulty;
import reve.app.settings.SettingsReading.Sound;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.Mutation;

class SettingsFuzzTest {
  private final Map<Setting, String> good = good();

  private static Map<Setting, String> good() {
    Map<Setting, String> good = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      good.put(setting, setting.usual());
    }
    good.put(Setting.DISCORD_TOKEN, "NzAwMDAw.abc-_9.secret");
    good.put(Setting.DISCORD_API_URL, "http://127.0.0.1:9/api/v10");
    good.put(Setting.DATABASE_URL, "postgres://ana:p%40ss@db.example:6000/reve?sslmode=require");
    good.put(Setting.REDIS_URL, "rediss://bot:pass@cache.example:7/2");
    good.put(Setting.REVE_OWNERS, "1, 22");
    good.put(Setting.REVE_SHARDS, "4");
    good.put(Setting.REVE_BACKUPS, "backups");
    return good;
  }

  @Fuzzed(boundary = "settings", inputs = 500, share = 120_000)
  void any_environment_is_settings_or_faults_that_name_one(
      @ForAll("settings") List<Setting> spoilt, @ForAll("mutations") List<Mutation> mutations) {
    Map<String, String> environment = new HashMap<>();
    good.forEach((setting, value) -> environment.put(setting.name(), value));
    spoilt.forEach(setting ->
        environment.put(setting.name(), spoilt(good.getOrDefault(setting, ""), mutations)));

    switch (SettingsReader.read(environment)) {
      case Sound(var settings) -> {
        assertThat(settings.pool()).isBetween(1, 200);
        assertThat(settings.owners()).allMatch(id -> id > 0);
      }
      case Faulty(var faults) ->
          assertThat(faults)
              .isNotEmpty()
              .allSatisfy(fault -> assertThat(fault.inWords()).startsWith(fault.setting().name()));
    }
    SettingsReader.unknown(environment);
  }

  /** No system lets an environment hold the character that ends a text there. */
  private static String spoilt(String value, List<Mutation> mutations) {
    return MutatedText.of(value, mutations).replace("\0", "");
  }

  @Provide
  Arbitrary<List<Setting>> settings() {
    return Arbitraries.of(Setting.values()).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(3);
  }
}
