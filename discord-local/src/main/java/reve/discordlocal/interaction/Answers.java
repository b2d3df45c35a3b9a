package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import reve.discordlocal.check.CallbackRules;
import reve.discordlocal.check.CallbackType;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.interaction.MessageWriter.Kind;
import reve.discordlocal.interaction.MessageWriter.Setting;
import reve.discordlocal.interaction.Progress.Promised;
import reve.discordlocal.interaction.Progress.Shown;
import reve.discordlocal.interaction.Progress.Thinking;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.World;

/** The bot's first answers to interactions. */
public final class Answers {
  private final World world;
  private final Interactions interactions;
  private final Switches switches;
  private final MessageWriter writer;
  private final Modals modals;

  public Answers(
      World world,
      Interactions interactions,
      Switches switches,
      MessageWriter writer,
      Modals modals) {
    this.world = world;
    this.interactions = interactions;
    this.switches = switches;
    this.writer = writer;
    this.modals = modals;
  }

  /** Takes the answer, or refuses it; what came of it is Discord's callback response. */
  public ObjectNode answer(Snowflake id, String token, JsonNode body, List<Upload> uploads) {
    var interaction =
        interactions
            .find(id)
            .filter(known -> known.token().equals(token))
            .orElseThrow(DiscordError::unknownInteraction);
    synchronized (interaction) {
      interaction.mayAnswer(switches.expiry());
      try {
        var pressed = interaction.deed().pressed().flatMap(target -> in(interaction, target));
        var allowed = interaction.deed().type().answers(pressed.isPresent());
        CallbackRules.check(body, uploads, allowed, pressed, interaction.deed().focused());
        take(interaction, body, uploads, pressed);
      } catch (DiscordError error) {
        interaction.rejected("the bot's answer was invalid: " + Json.write(error.body()));
        throw error;
      }
    }
    return response(interaction, body.path("type").asInt());
  }

  private Optional<Message> in(Interaction interaction, Snowflake message) {
    return world.messages().find(interaction.deed().channel().id(), message);
  }

  private void take(
      Interaction interaction, JsonNode body, List<Upload> uploads, Optional<Message> pressed) {
    var data = body.path("data");
    var draft = new Draft(data, uploads);
    switch (body.path("type").asInt()) {
      case CallbackType.MESSAGE -> {
        var message = writer.post(setting(interaction, draft), draft);
        interaction.answered(new Shown(message.id()));
      }
      case CallbackType.DEFERRED_MESSAGE -> {
        var message = writer.think(setting(interaction, draft));
        interaction.answered(new Thinking(message.id()));
      }
      case CallbackType.DEFERRED_UPDATE ->
          interaction.answered(new Promised(pressed.map(Message::id).orElse(interaction.id())));
      case CallbackType.UPDATE -> {
        var message = pressed.flatMap(before -> writer.edit(before, draft));
        interaction.answered(new Shown(message.map(Message::id).orElse(interaction.id())));
      }
      case CallbackType.CHOICES -> interaction.offered(data.path("choices"));
      default -> interaction.opened(modals.open(interaction, data));
    }
  }

  private Setting setting(Interaction interaction, Draft draft) {
    var deed = interaction.deed();
    var kind =
        switch (deed.type()) {
          case COMMAND -> Kind.COMMAND;
          case COMPONENT -> Kind.REPLY;
          case MODAL, AUTOCOMPLETE -> Kind.PLAIN;
        };
    return new Setting(
        deed.channel(),
        world.application().bot(),
        kind,
        Optional.of(interaction),
        (draft.flags() & Message.EPHEMERAL) != 0,
        kind == Kind.REPLY ? deed.pressed() : Optional.empty());
  }

  private ObjectNode response(Interaction interaction, int type) {
    var json = Json.object();
    var about = json.putObject("interaction");
    about.put("id", interaction.id().toString());
    about.put("type", interaction.deed().type().number());
    about.put("channel_id", interaction.deed().channel().id().toString());
    interaction.deed().channel().guildId().ifPresent(g -> about.put("guild_id", g.toString()));
    var message = interaction.original().flatMap(target -> in(interaction, target));
    message.ifPresent(shown -> {
      about.put("response_message_id", shown.id().toString());
      about.put("response_message_loading", shown.thinking());
      about.put("response_message_ephemeral", shown.ephemeral());
    });
    var resource = json.putObject("resource");
    resource.put("type", type);
    message.ifPresent(shown -> resource.set("message", shown.json()));
    return json;
  }
}
