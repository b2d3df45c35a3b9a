package reve.discordlocal.interaction;

import java.util.Optional;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.check.MessageRules;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.interaction.MessageWriter.Kind;
import reve.discordlocal.interaction.MessageWriter.Setting;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.World;

/** What a bot does with an interaction's token after its first answer. */
public final class FollowUps {
  /** The name by which a path means the message of the first answer. */
  public static final String ORIGINAL = "@original";

  private final World world;
  private final Interactions interactions;
  private final Switches switches;
  private final MessageWriter writer;

  public FollowUps(
      World world, Interactions interactions, Switches switches, MessageWriter writer) {
    this.world = world;
    this.interactions = interactions;
    this.switches = switches;
    this.writer = writer;
  }

  /** Posts another message; after a deferral, as Discord does, it fills the promised one. */
  public Message post(String token, Draft draft) {
    var interaction = open(token);
    try {
      MessageRules.checkFollowUp(draft.body(), draft.uploads());
    } catch (DiscordError error) {
      throw noted(interaction, error);
    }
    synchronized (interaction) {
      if (interaction.thinking()) {
        return edit(interaction, original(interaction), draft);
      }
      var message = writer.post(setting(interaction, draft), draft);
      interaction.touch(message.id());
      return message;
    }
  }

  private Setting setting(Interaction interaction, Draft draft) {
    return new Setting(
        interaction.deed().channel(),
        world.application().bot(),
        interaction.original().isPresent() ? Kind.REPLY : Kind.PLAIN,
        Optional.of(interaction),
        (draft.flags() & Message.EPHEMERAL) != 0,
        interaction.original());
  }

  /** Changes one of the interaction's messages. */
  public Message edit(String token, String which, Draft draft) {
    var interaction = open(token);
    synchronized (interaction) {
      return edit(interaction, find(interaction, which), draft);
    }
  }

  private Message edit(Interaction interaction, Message before, Draft draft) {
    try {
      MessageRules.checkEdit(draft.body(), draft.uploads(), before);
      var after = writer.edit(before, draft).orElseThrow(DiscordError::unknownMessage);
      interaction.touch(after.id());
      return after;
    } catch (DiscordError error) {
      throw noted(interaction, error);
    }
  }

  public Message get(String token, String which) {
    return find(open(token), which);
  }

  /** Takes one of the interaction's messages away. */
  public void delete(String token, String which) {
    var interaction = open(token);
    synchronized (interaction) {
      var message = find(interaction, which);
      if (!world.messages().remove(message.channel(), message.id())) {
        throw DiscordError.unknownMessage();
      }
      interaction.removed(message.id());
    }
  }

  private static DiscordError noted(Interaction interaction, DiscordError error) {
    interaction.rejected("the bot's answer was invalid: " + Json.write(error.body()));
    return error;
  }

  private Interaction open(String token) {
    var interaction = interactions.find(token).orElseThrow(DiscordError::expiredToken);
    interaction.mayFollowUp(switches.tokenLife());
    return interaction;
  }

  private Message find(Interaction interaction, String which) {
    if (which.equals(ORIGINAL)) {
      return original(interaction);
    }
    return Snowflake.read(which)
        .filter(id -> interaction.messages().contains(id))
        .flatMap(id -> world.messages().find(interaction.deed().channel().id(), id))
        .orElseThrow(DiscordError::unknownMessage);
  }

  private Message original(Interaction interaction) {
    return interaction
        .original()
        .flatMap(id -> world.messages().find(interaction.deed().channel().id(), id))
        .orElseThrow(DiscordError::unknownMessage);
  }
}
