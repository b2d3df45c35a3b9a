package reve.discordlocal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that the bot has registered. The JSON is Discord's application command object and is
 * never written to once the command is made.
 */
public record Command(Snowflake id, Optional<Snowflake> guild, ObjectNode json) {
  public static final int CHAT_INPUT = 1;
  private static final int IN_GUILD = 0;
  private static final int WITH_BOT = 1;

  public String name() {
    return json.path("name").asText();
  }

  public int type() {
    return json.path("type").asInt();
  }

  public boolean sameAs(String name, int type) {
    return name().equals(name) && type() == type;
  }

  /** Whether a user with these permissions is shown the command in the channel. */
  public boolean offeredTo(User user, Channel channel) {
    if (!here(channel)) {
      return false;
    }
    var direct = channel.guildId().isEmpty();
    return direct || (user.permissions().mayUseCommands() && user.permissions().include(needed()));
  }

  private boolean here(Channel channel) {
    if (guild.isPresent()) {
      return guild.equals(channel.guildId());
    }
    var context = channel.guildId().isPresent() ? IN_GUILD : WITH_BOT;
    var contexts = json.path("contexts");
    if (contexts.isArray()) {
      return Json.items(contexts).anyMatch(allowed -> allowed.asInt() == context);
    }
    return context == IN_GUILD || json.path("dm_permission").asBoolean(true);
  }

  /** Only administrators are offered a command that asks for no permission at all. */
  private Permissions needed() {
    return Json.text(json, "default_member_permissions")
        .map(bits ->
            bits.equals("0") ? Permissions.ALL : new Permissions(Long.parseUnsignedLong(bits)))
        .orElse(Permissions.NONE);
  }

  /** What a bot would send to register this command. */
  public ObjectNode definition() {
    var definition = json.deepCopy();
    definition.remove(List.of("id", "application_id", "version", "guild_id"));
    return definition;
  }

  /** The command as a list without translations gives it. */
  public ObjectNode untranslated() {
    var plain = json.deepCopy();
    plain.findParents("name_localizations").forEach(Command::dropTranslations);
    plain.findParents("description_localizations").forEach(Command::dropTranslations);
    return plain;
  }

  private static void dropTranslations(JsonNode holder) {
    if (holder instanceof ObjectNode object) {
      object.remove(List.of("name_localizations", "description_localizations"));
    }
  }

  /** The options as Discord keeps them: without what is null or false anyway. */
  static JsonNode tidied(JsonNode options) {
    var tidy = options.deepCopy();
    for (var option : tidy.findParents("name")) {
      if (option instanceof ObjectNode object) {
        var idle = new ArrayList<String>();
        object
            .properties()
            .forEach(field -> {
              var value = field.getValue();
              if (value.isNull() || (value.isBoolean() && !value.asBoolean())) {
                idle.add(field.getKey());
              }
            });
        object.remove(idle);
      }
    }
    return tidy;
  }
}
