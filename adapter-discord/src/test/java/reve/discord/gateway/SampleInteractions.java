package reve.discord.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reve.discord.shared.Option;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.discord.stage.Stage;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.Mutation;

/** Interactions as Discord sends them, of every kind and command, with controls heard of before. */
final class SampleInteractions {
  private static final int CONTROLS = 500;
  private static final List<String> USERS =
      List.of("1", "1", "1", "2", "3", String.valueOf(Stage.OWNER.value()));
  private static final List<String> LOCALES = List.of("en-US", "de", "tlh", "");
  private static final String MAY_EMBED = "16384";
  private static final String MAY_ATTACH_TOO = "49152";

  private final List<SlashCommand> commands;
  private final List<String> controls = new ArrayList<>();
  private long interactions = 5_000;

  SampleInteractions(Stage stage) {
    commands = Commands.over(stage.world, stage.voices, () -> stage.reloadOutcome);
    for (SlashCommand command : commands) {
      String name = command.spec().name().replace(" ", "%20");
      command.actions().forEach(action -> controls.add("1:" + name + ":" + action.name() + ":1::"));
      controls.add("1:" + name + ":run:1:");
    }
  }

  /**
   * Which interaction is meant: its kind, who sent it, what of, with which pressed control, and how
   * that control was spoilt. The numbers are taken modulo what there is.
   */
  record Sample(int kind, int who, int what, int control, List<Mutation> ofControl) {
    Sample {
      ofControl = List.copyOf(ofControl);
    }
  }

  /** The controls of an answer may be pressed from now on. */
  void learn(List<String> ids) {
    for (String id : ids) {
      if (controls.size() < CONTROLS) {
        controls.add(id);
      } else {
        controls.set(Math.floorMod(id.hashCode(), CONTROLS), id);
      }
    }
  }

  Map<String, @Nullable Object> payload(Sample sample) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    String user = USERS.get(sample.who() % USERS.size());
    json.put("id", String.valueOf(++interactions));
    json.put("application_id", "7");
    json.put("token", "t");
    json.put("version", 1);
    json.put("locale", LOCALES.get(sample.who() % LOCALES.size()));
    json.put("channel_id", "8");
    json.put("entitlements", List.of());
    json.put("authorizing_integration_owners", Map.of());
    if (sample.who() % 5 == 0) {
      json.put("user", user(user));
    } else {
      json.put("guild_id", "5");
      json.put("member", member(user));
      json.put("app_permissions", permissions(sample));
    }
    putData(json, sample);
    return json;
  }

  /** Pictures take long to draw, so that only some interactions come from where they may be. */
  private static String permissions(Sample sample) {
    return sample.what() % 100 == 0 ? MAY_ATTACH_TOO : MAY_EMBED;
  }

  private void putData(Map<String, @Nullable Object> json, Sample sample) {
    String control =
        MutatedText.of(controls.get(sample.control() % controls.size()), sample.ofControl());
    SlashCommand command = commands.get(sample.what() % commands.size());
    switch (sample.kind() % 6) {
      case 0, 1 -> put(json, 2, called(command, false));
      case 2 -> put(json, 4, called(command, true));
      case 3 -> put(json, 3, Map.of("custom_id", control, "component_type", 2));
      case 4 -> put(json, 3, chosen(control, sample));
      default -> put(json, 5, Map.of("custom_id", control, "components", lines(sample)));
    }
  }

  private static void put(Map<String, @Nullable Object> json, int type, Map<String, ?> data) {
    json.put("type", type);
    json.put("data", data);
  }

  private static Map<String, Object> chosen(String control, Sample sample) {
    List<String> choices = List.of("vigorous", "inferno", "1", "-", "POWER", "standard");
    return Map.of(
        "custom_id",
        control,
        "component_type",
        3,
        "values",
        List.of(choices.get(sample.what() % choices.size())));
  }

  private static List<Object> lines(Sample sample) {
    Map<String, Object> line = Map.of("type", 4, "custom_id", "amount", "value", "5");
    Map<String, Object> quantity = Map.of("type", 4, "custom_id", "quantity", "value", "2");
    return sample.what() % 2 == 0
        ? List.of(Map.of("type", 1, "components", List.of(line, quantity)))
        : List.of(Map.of("type", 18, "component", quantity));
  }

  private static Map<String, Object> called(SlashCommand command, boolean focused) {
    String[] path = command.spec().name().split(" ", -1);
    List<Object> options = options(command, focused);
    for (int i = path.length - 1; i > 0; i--) {
      options = List.of(Map.of("name", path[i], "type", 1, "options", options));
    }
    return Map.of("id", "1", "name", path[0], "type", 1, "options", options);
  }

  private static List<Object> options(SlashCommand command, boolean focused) {
    List<Object> options = new ArrayList<>();
    for (Option<?> option : command.spec().options()) {
      options.add(
          Map.of(
              "name",
              option.name(),
              "type",
              type(option),
              "value",
              value(option),
              "focused",
              focused));
    }
    return options;
  }

  private static int type(Option<?> option) {
    return switch (option.kind()) {
      case TEXT -> 3;
      case WHOLE_NUMBER -> 4;
      case YES_OR_NO -> 5;
      case SOMEBODY -> 6;
    };
  }

  private static Object value(Option<?> option) {
    String first =
        option.offers().get().stream().findFirst().map(Option.Offer::value).orElse("inferno_1");
    return switch (option.kind()) {
      case TEXT -> first;
      case WHOLE_NUMBER -> Long.parseLong(first);
      case YES_OR_NO -> true;
      case SOMEBODY -> "1";
    };
  }

  private static Map<String, Object> member(String user) {
    return Map.of(
        "user",
        user(user),
        "roles",
        List.of(),
        "joined_at",
        "2026-01-01T00:00:00Z",
        "deaf",
        false,
        "mute",
        false,
        "flags",
        0,
        "permissions",
        "32",
        "nick",
        "Ana the Second");
  }

  private static Map<String, Object> user(String id) {
    return Map.of(
        "id", id, "username", "ana", "global_name", "Ana", "discriminator", "0", "bot", false);
  }
}
