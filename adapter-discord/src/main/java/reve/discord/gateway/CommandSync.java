package reve.discord.gateway;

import discord4j.rest.request.Router;
import discord4j.rest.route.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Discord's list of the bot's commands equal to ours; the one place that registers any. */
final class CommandSync {
  private static final Logger log = LoggerFactory.getLogger(CommandSync.class);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Route LIST = Route.get("/applications/{application.id}/commands");
  private static final Route REPLACE = Route.put("/applications/{application.id}/commands");

  /** What we ever say of a command; all else in Discord's answer is Discord's own. */
  private static final Set<String> OURS =
      Set.of(
          "type",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "options",
          "required",
          "autocomplete",
          "choices",
          "value",
          "integration_types",
          "contexts",
          "default_member_permissions");

  private final Router router;
  private final long application;

  CommandSync(Router router, long application) {
    this.router = router;
    this.application = application;
  }

  /** Replaces Discord's list where it differs, and tells whether it did. */
  boolean sync(List<Map<String, Object>> wanted) {
    Object[] known =
        LIST.newRequest(application)
            .query("with_localizations", true)
            .exchange(router)
            .bodyToMono(Object[].class)
            .blockOptional(LONGEST)
            .orElseGet(() -> new Object[0]);
    if (same(wanted, List.of(known))) {
      return false;
    }
    REPLACE.newRequest(application).body(wanted).exchange(router).skipBody().block(LONGEST);
    log.atInfo().addKeyValue("commands", wanted.size()).log("Registered the commands");
    return true;
  }

  /** Whether both lists would be the same commands to a player, in whatever order they stand. */
  static boolean same(List<?> wanted, List<?> known) {
    return byName(wanted).equals(byName(known));
  }

  private static Map<Object, Object> byName(List<?> commands) {
    return commands.stream()
        .map(CommandSync::normal)
        .collect(
            Collectors.toMap(
                command -> command instanceof Map<?, ?> fields ? name(fields) : command,
                command -> command,
                (one, other) -> List.of(one, other),
                TreeMap::new));
  }

  private static Object name(Map<?, ?> fields) {
    Object name = fields.get("name");
    return name == null ? "" : name;
  }

  /** Without what Discord adds and without what means the same as nothing. */
  private static Object normal(Object json) {
    return switch (json) {
      case Map<?, ?> fields -> {
        Map<String, Object> kept = new TreeMap<>();
        fields.forEach((name, value) -> {
          if (value != null && OURS.contains(name) && !meansNothing(value)) {
            // the names in these are languages, all of them ours
            boolean isTexts = name.toString().endsWith("_localizations");
            kept.put(name.toString(), isTexts ? Map.copyOf((Map<?, ?>) value) : normal(value));
          }
        });
        yield kept;
      }
      case List<?> list when list.stream().allMatch(Number.class::isInstance) ->
          list.stream().map(String::valueOf).sorted().toList();
      case List<?> list -> list.stream().map(CommandSync::normal).toList();
      default -> json.toString();
    };
  }

  private static boolean meansNothing(Object value) {
    return value.equals(false)
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
