package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reve.discordlocal.interaction.Interaction.Deed;

/** An act that can be done. */
sealed interface Prepared {

  /** An interaction for the bot, with Discord's data of it. */
  record Send(Deed deed, ObjectNode data) implements Prepared {}

  /** Choices that Discord offers without asking the bot. */
  record Offer(JsonNode choices) implements Prepared {}

  /** A plain message to post. */
  record Post(String text) implements Prepared {}
}
