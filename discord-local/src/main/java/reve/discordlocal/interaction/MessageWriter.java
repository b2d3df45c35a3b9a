package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** Posts and changes messages that were found to be in order. */
public final class MessageWriter {
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
  private static final int POSTED =
      SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | Message.COMPONENTS_V2;
  private static final int CHANGED = SUPPRESS_EMBEDS | Message.COMPONENTS_V2;

  /** Discord's numbers for a plain message, one that replies, and one that answers a command. */
  enum Kind {
    PLAIN(0),
    REPLY(19),
    COMMAND(20);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  /** Where a message appears, who wrote it, for whom, and why. */
  record Setting(
      Channel channel,
      User author,
      Kind kind,
      Optional<Interaction> cause,
      boolean ephemeral,
      Optional<Snowflake> answering) {}

  private final World world;
  private final Composer composer;

  public MessageWriter(World world) {
    this.world = world;
    this.composer = new Composer(world.users());
  }

  /** Posts a message that stands by itself or replies to another. */
  public Message post(Channel channel, User author, Draft draft, Optional<Snowflake> answering) {
    var kind = answering.isPresent() ? Kind.REPLY : Kind.PLAIN;
    return post(new Setting(channel, author, kind, Optional.empty(), false, answering), draft);
  }

  Message post(Setting setting, Draft draft) {
    var json = frame(setting);
    json.put("flags", (draft.flags() & POSTED) | (setting.ephemeral() ? Message.EPHEMERAL : 0));
    Json.text(draft.body(), "nonce").ifPresent(nonce -> json.put("nonce", nonce));
    var files = keep(setting.channel(), draft, setting.ephemeral());
    composer.write(json, draft.body(), files);
    Composer.refuseEmpty(json, files);
    return add(setting, json, files, false);
  }

  /** Posts the "thinking…" that stands until the bot fills it. */
  Message think(Setting setting) {
    var json = frame(setting);
    json.put("flags", Message.LOADING | (setting.ephemeral() ? Message.EPHEMERAL : 0));
    return add(setting, json, List.of(), true);
  }

  private Message add(Setting setting, ObjectNode json, List<Attachment> files, boolean thinking) {
    var asker = setting.cause().map(cause -> cause.deed().user().id());
    var message =
        new Message(
            Snowflake.read(json.path("id").asText()).orElseThrow(),
            setting.channel().id(),
            json,
            files,
            setting.ephemeral() ? asker : Optional.empty(),
            asker,
            thinking,
            Set.of(),
            setting.cause().map(cause -> cause.deed().line()).orElse(""));
    world.messages().add(message);
    return message;
  }

  /** The message after the change, or nothing if it is gone. */
  public Optional<Message> edit(Message before, Draft draft) {
    var channel = world.channel(before.channel()).orElseThrow();
    var added = keep(channel, draft, before.ephemeral());
    UnaryOperator<Message> change = current -> changed(current, draft.body(), added);
    return world.messages().change(before.channel(), before.id(), change);
  }

  private Message changed(Message current, JsonNode draft, List<Attachment> added) {
    var json = current.json().deepCopy();
    var files = new ArrayList<>(Composer.kept(current, draft));
    files.addAll(added);
    composer.write(json, draft, files);
    var used = Composer.stillUsed(current, json, draft, files);
    composer.write(json, Json.object(), used);
    Composer.refuseEmpty(json, used);
    json.put(
        "flags", (current.flags() & ~Message.LOADING) | (draft.path("flags").asInt() & CHANGED));
    if (!current.thinking()) {
      json.put("edited_timestamp", now());
    }
    return new Message(
        current.id(),
        current.channel(),
        json,
        used,
        current.audience(),
        current.asker(),
        false,
        Set.of(),
        current.line());
  }

  private List<Attachment> keep(Channel channel, Draft draft, boolean ephemeral) {
    return draft.uploads().stream()
        .map(upload -> describe(channel, upload, draft.body(), ephemeral))
        .toList();
  }

  private Attachment describe(Channel channel, Upload upload, JsonNode body, boolean ephemeral) {
    var attachment = world.attachments().keep(channel.id(), upload, ephemeral);
    return Json.items(body.path("attachments"))
        .filter(entry -> entry.path("id").asText().equals(Integer.toString(upload.index())))
        .flatMap(entry -> Json.text(entry, "description").stream())
        .findFirst()
        .map(attachment::describedAs)
        .orElse(attachment);
  }

  private ObjectNode frame(Setting setting) {
    var json = Json.object();
    json.put("id", world.ids().next().toString());
    json.put("channel_id", setting.channel().id().toString());
    json.put("type", setting.kind().number);
    json.set("author", setting.author().json());
    json.put("content", "");
    json.put("timestamp", now());
    json.putNull("edited_timestamp");
    json.put("tts", false);
    json.put("mention_everyone", false);
    json.put("pinned", false);
    for (var list : List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      json.putArray(list);
    }
    setting.cause().ifPresent(cause -> describe(json, cause));
    setting.answering().ifPresent(target -> refer(json, setting.channel(), target));
    return json;
  }

  private void describe(ObjectNode json, Interaction cause) {
    var application = world.application().id().toString();
    json.put("application_id", application);
    json.put("webhook_id", application);
    var deed = cause.deed();
    var metadata = json.putObject("interaction_metadata");
    metadata.put("id", cause.id().toString());
    metadata.put("type", deed.type().number());
    metadata.set("user", deed.user().json());
    metadata.putObject("authorizing_integration_owners");
    deed.pressed().ifPresent(id -> metadata.put("interacted_message_id", id.toString()));
    deed.command()
        .ifPresent(name -> {
          metadata.put("name", name);
          var old = json.putObject("interaction");
          old.put("id", cause.id().toString());
          old.put("type", deed.type().number());
          old.put("name", name);
          old.set("user", deed.user().json());
        });
  }

  private static void refer(ObjectNode json, Channel channel, Snowflake target) {
    var reference = json.putObject("message_reference");
    reference.put("type", 0);
    reference.put("message_id", target.toString());
    reference.put("channel_id", channel.id().toString());
    channel.guildId().ifPresent(guild -> reference.put("guild_id", guild.toString()));
  }

  private String now() {
    return world.ids().now().toString();
  }
}
