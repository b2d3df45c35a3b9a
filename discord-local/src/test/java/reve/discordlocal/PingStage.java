package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reve.discordlocal.model.Json;

/** A local Discord with a bot that has one command and answers as each test wants. */
abstract class PingStage {
  static final String BUTTON =
      "{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"custom_id\":\"b\",\"label\":\"Go\"}]}";
  static final String WITH_BUTTON =
      "{\"type\":4,\"data\":{\"content\":\"press\",\"components\":[" + BUTTON + "]}}";
  static final String DEFER = "{\"type\":5}";
  static final String DEFER_PRIVATELY = "{\"type\":5,\"data\":{\"flags\":64}}";
  static final String DEFER_UPDATE = "{\"type\":6}";
  static final String UPDATE = "{\"type\":7,\"data\":{\"content\":\"changed\"}}";
  static final String MODAL =
      """
      {"type":9,"data":{"custom_id":"form","title":"Form","components":[
        {"type":1,"components":[{"type":4,"custom_id":"amount","label":"How much","style":1}]}]}}\
      """;

  final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  final UserApi users = new UserApi(discord.pageUrl());
  final RawBot bot = RawBot.ready(discord);

  @BeforeEach
  void register() {
    bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  CompletableFuture<ObjectNode> begin(String line) {
    return discord.acts().begin(act(line));
  }

  static ObjectNode act(String line) {
    return Json.object().put("user", "ana").put("do", line).put("wait_ms", 5_000);
  }

  JsonNode interaction() {
    return bot.event("INTERACTION_CREATE");
  }

  /** What the bot is told when Ana does this. */
  JsonNode asked(String line) {
    var _ = begin(line);
    return interaction();
  }

  ObjectNode answer(String line, String callback) {
    var answer = begin(line);
    assertThat(bot.callback(interaction(), callback).status()).isEqualTo(204);
    return answer.join();
  }

  static String webhook(JsonNode interaction) {
    return "/webhooks/700000000000000000/" + interaction.path("token").asText();
  }

  static String original(JsonNode interaction) {
    return webhook(interaction) + "/messages/@original";
  }
}
