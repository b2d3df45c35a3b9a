package reve.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.app.CannotStart;
import reve.app.settings.SettingsReading.Faulty;
import reve.app.settings.SettingsReading.Sound;
import reve.discordlocal.model.Nearest;
import reve.redis.RedisProblem;
import reve.redis.RedisSettings;

/** Reads the environment as a whole. */
public final class SettingsReader {
  private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  /** A positive number that 64 bits hold, whatever its digits are. */
  private static final Pattern USER_ID = Pattern.compile("[1-9]\\d{0,17}|[1-8]\\d{18}");

  private static final int DAYS_KEPT = 7;
  private static final int MOST_SHARDS = 100_000;

  private final Map<String, String> environment;
  private final List<SettingFault> faults = new ArrayList<>();

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The settings, or everything that is wrong with them. */
  public static SettingsReading read(Map<String, String> environment) {
    return read(environment, settings -> List.of());
  }

  /** The same, with what is wrong around settings that can be used. */
  public static SettingsReading read(
      Map<String, String> environment, Function<Settings, List<SettingFault>> around) {
    SettingsReader reader = new SettingsReader(environment);
    Settings settings = reader.settings();
    Set<Setting> unusable =
        reader.faults.stream().map(SettingFault::setting).collect(Collectors.toSet());
    around.apply(settings).stream()
        .filter(fault -> !unusable.contains(fault.setting()))
        .forEach(reader.faults::add);
    return reader.faults.isEmpty() ? new Sound(settings) : new Faulty(reader.faults);
  }

  /** What looks like a setting of ours and is none, in a sentence each. */
  public static List<String> unknown(Map<String, String> environment) {
    List<String> known = Arrays.stream(Setting.values()).map(Setting::name).toList();
    return environment.keySet().stream()
        .filter(name -> name.startsWith("REVE_") && !known.contains(name))
        .sorted()
        .map(name ->
            Nearest.to(name, known)
                .map(meant -> name + " is not a setting; did you mean " + meant + "?")
                .orElse(name + " is not a setting; the README lists them."))
        .toList();
  }

  private Settings settings() {
    int pool = number(Setting.REVE_POOL, 1, 200);
    return new Settings(
        token(),
        api(),
        new DatabaseSetting(environment, faults).read(pool),
        redis(),
        Setting.REVE_SHARDS.in(environment).isEmpty()
            ? Optional.empty()
            : Optional.of(number(Setting.REVE_SHARDS, 1, MOST_SHARDS)),
        folder(place(Setting.REVE_CONFIG, () -> Places.config(environment))),
        data(),
        backups(),
        backupDays(),
        pool,
        owners(),
        choice(Setting.REVE_LIMITS, Settings.Switch.class),
        number(Setting.REVE_DISCORD_PORT, 1, 65_535),
        Setting.REVE_HTTP_HOST.in(environment),
        number(Setting.REVE_HTTP_PORT, 1, 65_535),
        choice(Setting.REVE_LOG, Settings.LogLevel.class),
        choice(Setting.REVE_LOG_FORMAT, Settings.LogFormat.class));
  }

  private Optional<Secret> token() {
    String token = Setting.DISCORD_TOKEN.in(environment);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (!TOKEN.matcher(token).matches()) {
      fault(
          Setting.DISCORD_TOKEN,
          "is not a bot token",
          "copy it anew from Discord's developer portal, Bot → Reset Token; it has three parts"
              + " with dots between");
    }
    return Optional.of(new Secret(token));
  }

  private Optional<URI> api() {
    String address = Setting.DISCORD_API_URL.in(environment);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (Setting.DISCORD_TOKEN.in(environment).isEmpty()) {
      fault(Setting.DISCORD_API_URL, "needs a token", "set DISCORD_TOKEN too, or neither");
    }
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null && Stream.of("http://", "https://").anyMatch(address::startsWith)) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // answered below
    }
    fault(
        Setting.DISCORD_API_URL,
        "is \"" + address + "\"",
        "an address such as http://127.0.0.1:8420/api/v10");
    return Optional.empty();
  }

  private Optional<RedisSettings> redis() {
    String url = Setting.REDIS_URL.in(environment);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RedisSettings.parse(url));
    } catch (RedisProblem.Misspelt misspelt) {
      fault(
          Setting.REDIS_URL,
          "is not understood",
          "redis://user:password@host:port/number, of which only the host is needed, and where"
              + " special characters of the password are written as in any address (@ is %40)");
      return Optional.empty();
    }
  }

  private Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      fault(Setting.REVE_CONFIG, "is " + folder, "a folder with the game, such as config/");
    }
    return folder;
  }

  private Optional<Path> backups() {
    String chosen = Setting.REVE_BACKUPS.in(environment);
    if (chosen.equalsIgnoreCase("off")) {
      return Optional.empty();
    }
    return Optional.of(
        chosen.isEmpty()
            ? data().resolve("backups")
            : place(Setting.REVE_BACKUPS, () -> Places.named(Setting.REVE_BACKUPS.name(), chosen)));
  }

  private Path data() {
    return place(Setting.REVE_DATA, () -> Places.data(environment));
  }

  /** The place; another one, and a fault, when this machine can write no such name. */
  private Path place(Setting setting, Supplier<Path> named) {
    try {
      return named.get();
    } catch (CannotStart unwritable) {
      fault(
          setting,
          "is \"" + setting.in(environment) + "\"",
          "a folder whose name this machine can write; LANG may have to be one with UTF-8");
      return Places.home();
    }
  }

  /** Who has a database of their own has its backups too, and N processes must not make N. */
  private int backupDays() {
    return Setting.REVE_BACKUP_DAYS.in(environment).equalsIgnoreCase("auto")
        ? (Setting.DATABASE_URL.in(environment).isEmpty() ? DAYS_KEPT : 0)
        : number(Setting.REVE_BACKUP_DAYS, 0, 3_650);
  }

  private Set<Long> owners() {
    String list = Setting.REVE_OWNERS.in(environment);
    List<String> ids =
        Arrays.stream(list.split(",", -1)).map(String::strip).filter(id -> !id.isEmpty()).toList();
    if (!ids.stream().allMatch(id -> USER_ID.matcher(id).matches())) {
      fault(
          Setting.REVE_OWNERS,
          "is \"" + list + "\"",
          "user ids, which are numbers, with commas between (in Discord: Copy User ID)");
      return Set.of();
    }
    return ids.stream().map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private int number(Setting setting, int least, int most) {
    String text = setting.in(environment);
    if (text.matches("\\d{1,9}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    fault(setting, "is \"" + text + "\"", "a whole number from " + least + " to " + most);
    return least;
  }

  private <E extends Enum<E>> E choice(Setting setting, Class<E> type) {
    String text = setting.in(environment);
    List<E> choices = List.of(type.getEnumConstants());
    return choices.stream()
        .filter(choice -> choice.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseGet(() -> {
          String names =
              choices.stream()
                  .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", "));
          fault(setting, "is \"" + text + "\"", "one of " + names);
          return choices.getFirst();
        });
  }

  private void fault(Setting setting, String problem, String remedy) {
    faults.add(new SettingFault(setting, problem, remedy));
  }
}
