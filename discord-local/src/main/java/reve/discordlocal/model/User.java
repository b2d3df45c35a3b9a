package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Someone who writes here: a person or the bot. */
public record User(
    Snowflake id,
    String name,
    String displayName,
    boolean bot,
    String locale,
    Permissions permissions) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_.]{2,32}");
  private static final int[] COLOURS = {
    0x5865F2, 0x3BA55C, 0xFAA61A, 0xED4245, 0xEB459E, 0x9B59B6, 0x1ABC9C, 0xE67E22
  };

  /** Whether Discord would take this as a user's name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  public static User person(String name, String locale, Permissions permissions) {
    var id = Snowflakes.named("user", name);
    return new User(id, name, displayed(name), false, locale, permissions);
  }

  private static String displayed(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Discord's user object. */
  public ObjectNode json() {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("username", name);
    json.put("global_name", bot ? null : displayName);
    json.put("discriminator", bot ? "0000" : "0");
    json.putNull("avatar");
    json.put("bot", bot);
    json.put("public_flags", 0);
    json.put("flags", 0);
    return json;
  }

  /** The user as the page shows it. */
  public ObjectNode local(boolean online) {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("name", name);
    json.put("display_name", displayName);
    json.put("avatar_color", "#%06x".formatted(COLOURS[(int) (id.value() % COLOURS.length)]));
    json.put("bot", bot);
    json.put("locale", locale);
    json.put("permissions", permissions.toString());
    json.put("online", online);
    return json;
  }
}
