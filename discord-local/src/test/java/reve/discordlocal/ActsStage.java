package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A local Discord with a bot that has commands, controls and a modal of every kind. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ActsStage {
  static final String COMMANDS =
      """
      [{"name":"shop","description":"Trade","name_localizations":{"de":"laden"},"options":[
         {"type":1,"name":"buy","description":"Buy","options":[
           {"type":3,"name":"item","description":"What","required":true,"max_length":12,
            "name_localizations":{"de":"ware"}},
           {"type":4,"name":"count","description":"How many","min_value":1,"max_value":10}]},
         {"type":2,"name":"stall","description":"Stalls","options":[
           {"type":1,"name":"close","description":"Close"}]}]},
       {"name":"pick","description":"Pick","options":[
         {"type":3,"name":"colour","description":"Which","choices":[
           {"name":"Red","value":"r","name_localizations":{"de":"Rot"}},{"name":"Blue","value":"b"}]},
         {"type":10,"name":"share","description":"Part","max_value":1},
         {"type":5,"name":"loud","description":"Loud"},
         {"type":6,"name":"who","description":"Who"},
         {"type":7,"name":"where","description":"Where"},
         {"type":9,"name":"whom","description":"Whom"},
         {"type":3,"name":"free","description":"Free","autocomplete":true},
         {"type":11,"name":"file","description":"File"}]},
       {"name":"show","description":"Show"},{"name":"ask","description":"Ask"}]\
      """;
  static final String CONTROLS =
      """
      {"type":4,"data":{"content":"look","components":[
        {"type":1,"components":[
          {"type":2,"style":1,"custom_id":"next","label":"Next page","emoji":{"name":"➡"}},
          {"type":2,"style":2,"custom_id":"off","label":"Off","disabled":true},
          {"type":2,"style":5,"url":"https://example.org","label":"Site"}]},
        {"type":1,"components":[{"type":3,"custom_id":"mood","min_values":1,"max_values":2,"options":[
          {"label":"Vigorous","value":"v"},{"label":"Calm","value":"c"},{"label":"Sly","value":"s"}]}]},
        {"type":1,"components":[{"type":5,"custom_id":"friend"}]}]}}\
      """;
  static final String MODAL =
      """
      {"type":9,"data":{"custom_id":"form","title":"Form","components":[
        {"type":18,"label":"Amount","component":
          {"type":4,"custom_id":"amount","style":1,"min_length":1,"max_length":3}},
        {"type":18,"label":"Mood","component":
          {"type":3,"custom_id":"mood","required":false,"options":[{"label":"Calm","value":"c"}]}},
        {"type":10,"content":"A hint"},
        {"type":1,"components":[
          {"type":4,"custom_id":"note","style":2,"label":"Note","required":false,"value":"as before"}]}]}}\
      """;

  final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  final UserApi users = new UserApi(discord.pageUrl());
  final RawBot bot = RawBot.ready(discord);

  @BeforeAll
  void register() {
    var put = bot.api().send("PUT", "/applications/700000000000000000/commands", COMMANDS);
    assertThat(put.status()).as(put.body().toString()).isEqualTo(200);
    bot.answering(ActsStage::answer);
  }

  private static String answer(JsonNode interaction) {
    var name = interaction.at("/data/name").asText();
    if (interaction.path("type").asInt() == 4) {
      return "{\"type\":8,\"data\":{\"choices\":[{\"name\":\"Found\",\"value\":\"f\"}]}}";
    }
    return switch (name) {
      case "show" -> CONTROLS;
      case "ask" -> MODAL;
      default -> Bodies.PONG;
    };
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  /** The data that the bot is told when the user does this. */
  JsonNode told(String user, String line) {
    var answer = users.act(user, line);
    assertThat(answer.path("refused").isNull()).as(answer.toString()).isTrue();
    return bot.event("INTERACTION_CREATE").path("data");
  }

  String refused(String line) {
    return users.act("ana", line).path("refused").asText();
  }
}
