package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.discordlocal.model.Json;

/** How what users write becomes what the bot is told, and what they hear when it cannot. */
@TestInstance(Lifecycle.PER_CLASS)
class ActsTest {
  private static final String COMMANDS =
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
  private static final String CONTROLS =
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
  private static final String MODAL =
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

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final UserApi users = new UserApi(discord.pageUrl());
  private final RawBot bot = RawBot.ready(discord);

  @BeforeAll
  void register() {
    var put = bot.api().send("PUT", "/applications/700000000000000000/commands", COMMANDS);
    assertThat(put.status()).as(put.body().toString()).isEqualTo(200);
    bot.answering(ActsTest::answer);
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
  private JsonNode told(String user, String line) {
    var answer = users.act(user, line);
    assertThat(answer.path("refused").isNull()).as(answer.toString()).isTrue();
    return bot.event("INTERACTION_CREATE").path("data");
  }

  private String refused(String line) {
    return users.act("ana", line).path("refused").asText();
  }

  @Test
  void subcommands_and_values_in_quotation_marks() {
    var data = told("ana", "/shop buy item:\"red \\\"hat\\\"\" count:3");

    assertThat(data.at("/options/0/name").asText()).isEqualTo("buy");
    assertThat(data.at("/options/0/options/0/value").asText()).isEqualTo("red \"hat\"");
    assertThat(data.at("/options/0/options/1/value").isIntegralNumber()).isTrue();
  }

  @Test
  void a_value_may_go_on_without_quotation_marks() {
    assertThat(told("ana", "/shop buy item:red hat").at("/options/0/options/0/value").asText())
        .isEqualTo("red hat");
  }

  @Test
  void a_group_holds_subcommands() {
    var data = told("ana", "/shop stall close");

    assertThat(data.at("/options/0/type").asInt()).isEqualTo(2);
    assertThat(data.at("/options/0/options/0/name").asText()).isEqualTo("close");
  }

  @Test
  void names_and_choices_may_be_written_in_the_users_language() {
    users.post("users", UserApi.parse("{\"name\":\"uta\",\"locale\":\"de\"}"));

    var bought = told("uta", "/laden buy ware:hut");
    var picked = told("uta", "/pick colour:rot");

    assertThat(bought.path("name").asText()).isEqualTo("shop");
    assertThat(bought.at("/options/0/options/0/name").asText()).isEqualTo("item");
    assertThat(picked.at("/options/0/value").asText()).isEqualTo("r");
  }

  @Test
  void every_type_of_option_is_sent_as_discord_sends_it() {
    var data =
        told("ana", "/pick colour:Blue share:0.5 loud:yes who:@ben where:#games whom:everyone");

    assertThat(data.at("/options/0/value").asText()).isEqualTo("b");
    assertThat(data.at("/options/1/value").isDouble()).isTrue();
    assertThat(data.at("/options/2/value").isBoolean()).isTrue();
    var ben = data.at("/options/3/value").asText();
    assertThat(data.at("/resolved/users/" + ben + "/username").asText()).isEqualTo("ben");
    assertThat(data.at("/resolved/members/" + ben).has("roles")).isTrue();
    var games = data.at("/options/4/value").asText();
    assertThat(data.at("/resolved/channels/" + games + "/name").asText()).isEqualTo("games");
    var role = data.at("/options/5/value").asText();
    assertThat(data.at("/resolved/roles/" + role + "/name").asText()).isEqualTo("@everyone");
  }

  @Test
  void a_file_is_given_as_base64() {
    users.act(
        """
        {"user":"ana","command":{"name":"pick","options":
          {"file":{"filename":"a.txt","base64":"aGVsbG8="}}}}\
        """);

    var data = bot.event("INTERACTION_CREATE").path("data");

    var id = data.at("/options/0/value").asText();
    assertThat(data.at("/resolved/attachments/" + id + "/size").asInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/shpo buy item:x | did you mean /shop?",
        "/zzzzzzzz | there are: /shop, /pick",
        "/shop | needs one of its subcommands: buy, stall",
        "/shop bui item:x | did you mean buy?",
        "/shop buy | needs the option item: What",
        "/shop buy itm:x | did you mean item?",
        "/shop buy item:x count:0 | count must be at least 1",
        "/shop buy item:x count:11 | count must be at most 10",
        "/shop buy item:x count:two | count must be a whole number",
        "/shop buy item:x count:1.5 | count must be a whole number",
        "/shop buy item:abcdefghijklm | item must have 0 to 12 characters, not 13",
        "/shop buy item:x item:y | given twice",
        "/shop buy x | write an option's name before",
        "/show more | takes no options",
        "/pick colour:rad | did you mean Red?",
        "/pick share:2 | share must be at most 1",
        "/pick loud:maybe | loud must be true or false",
        "/pick who:bne | did you mean ben?",
        "/pick where:game | did you mean games?",
        "/pick free:\"open | quotation mark is missing",
        "dance | is nothing one can do here",
        "clck Next | Did you mean click?",
        "select Furious | there is",
        "fill x=1 | no modal is open"
      })
  void what_cannot_be_done_is_refused_with_a_hint(String line, String hint) {
    assertThat(refused(line)).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"user\":\"A\",\"do\":\"/show\"}', no user name",
    "'{\"user\":\"bot\",\"do\":\"/show\"}', is the bot",
    "'{\"user\":\"ana\"}', say what to do",
    "'{\"user\":\"ana\",\"channel\":\"gmaes\",\"do\":\"/show\"}', no channel",
    "'{\"user\":\"ana\",\"message\":\"5\",\"click\":\"x\"}', no message 5",
    "'{\"user\":\"ana\",\"say\":\" \"}', 1 to 2000 characters"
  })
  void a_malformed_act_is_refused(String act, String hint) {
    assertThat(users.act(act).path("refused").asText()).contains(hint);
  }

  @Test
  void autocomplete_asks_the_bot_about_the_option_being_typed() {
    var answer = users.act("ana", "type /pick colour:Red free:fo");

    assertThat(answer.at("/choices/0/value").asText()).isEqualTo("f");
    var options = bot.event("INTERACTION_CREATE").at("/data/options");
    assertThat(options.path(1).path("value").asText()).isEqualTo("fo");
    assertThat(options.path(1).path("focused").asBoolean()).isTrue();
  }

  @Test
  void fixed_choices_are_offered_without_the_bot() {
    var answer = users.act("ana", "type /pick colour:bl");

    assertThat(answer.path("choices").findValuesAsText("name")).containsExactly("Blue");
    assertThat(users.act("ana", "type /pick who:b").path("refused").asText())
        .contains("no autocomplete");
  }

  @Test
  void a_button_is_found_by_label_face_beginning_or_id() {
    users.act("ana", "/show");
    bot.event("INTERACTION_CREATE");

    for (var line :
        new String[] {"click Next page", "click ➡ Next page", "click next", "click ID:next"}) {
      assertThat(told("ana", line).path("custom_id").asText()).isEqualTo("next");
    }
    assertThat(refused("click Off")).contains("disabled");
    assertThat(refused("click Site")).contains("https://example.org");
    assertThat(refused("click Nxt page")).contains("Did you mean");
  }

  @Test
  void options_are_selected_by_label_or_value_within_the_selects_bounds() {
    users.act("ana", "/show");
    bot.event("INTERACTION_CREATE");

    assertThat(told("ana", "select calm, v").path("values"))
        .isEqualTo(UserApi.parse("[\"c\",\"v\"]"));
    assertThat(refused("select Calm, Sly, Vigorous")).contains("1 to 2 options, not 3");
    assertThat(refused("select Clam")).contains("Did you mean Calm?");
    assertThat(refused("select ID:mood Clam")).contains("Did you mean Calm?");
    var friend = told("ana", "select ID:friend ben");
    assertThat(friend.at("/resolved/users").findValuesAsText("username")).containsExactly("ben");
  }

  @Test
  void ones_own_newest_message_comes_before_anothers() {
    var own = users.act("ana", "/show").at("/messages/0/id");
    var other = users.act("ben", "/show").at("/messages/0/id");

    bot.event("INTERACTION_CREATE");
    bot.event("INTERACTION_CREATE");
    users.act("ana", "click Next page");
    assertThat(bot.event("INTERACTION_CREATE").at("/message/id")).isEqualTo(own);

    users.act("{\"user\":\"ana\",\"message\":\"%s\",\"click\":\"next\"}".formatted(other.asText()));
    assertThat(bot.event("INTERACTION_CREATE").at("/message/id")).isEqualTo(other);
  }

  @Test
  void a_modal_is_filled_and_checked_before_it_is_sent() {
    var opened = users.act("ana", "/ask").path("modal");
    bot.event("INTERACTION_CREATE");
    assertThat(opened.path("components")).hasSize(4);
    assertThat(refused("fill amuont=5")).contains("Did you mean amount?");
    assertThat(refused("fill amount=12345")).contains("1 to 3 characters, not 5");
    assertThat(refused("fill amount=5 mood=Clam")).contains("Did you mean Calm?");

    var data = told("ana", "fill Amount=5 mood=Calm");

    assertThat(data.at("/components/0/component/value").asText()).isEqualTo("5");
    assertThat(data.at("/components/1/component/values/0").asText()).isEqualTo("c");
    assertThat(data.at("/components/2/components/0/value").asText()).isEqualTo("as before");
  }

  @Test
  void a_modal_is_sent_by_its_id_from_the_page() {
    var opened = users.act("ben", "/ask").at("/modal/id").asText();
    bot.event("INTERACTION_CREATE");

    users.act(
        """
        {"user":"ben","modal":"%s","fields":{"amount":"7","mood":["c"],"note":""}}\
        """
            .formatted(opened));

    var data = bot.event("INTERACTION_CREATE").path("data");
    assertThat(data.at("/components/0/component/value").asText()).isEqualTo("7");
    assertThat(data.at("/components/2/components/0/value").asText()).isEmpty();
  }

  @Test
  void an_act_by_parts_is_shown_as_it_would_be_written() {
    var answer =
        users.act(
            """
            {"user":"ana","command":{"name":"shop","subcommand":["buy"],
             "options":{"item":"red hat","count":2}}}\
            """);
    bot.event("INTERACTION_CREATE");

    assertThat(answer.path("sent").asText()).isEqualTo("/shop buy item:\"red hat\" count:2");
    var state = users.state("ana").path("messages");
    assertThat(state.path(state.size() - 1).at("/local/command").asText())
        .isEqualTo("/shop buy item:\"red hat\" count:2");
  }

  @Test
  void a_user_has_the_same_id_in_every_discord() {
    try (var another = DiscordLocal.start(Options.builder().port(0).build())) {
      var there = new UserApi(another.pageUrl()).state("zoe").path("me");

      assertThat(there).isEqualTo(users.state("zoe").path("me"));
    }
  }

  @Test
  void a_plain_message_is_seen_by_all() {
    users.act("ana", "say hello there");

    assertThat(users.state("ben").path("messages").findValuesAsText("content"))
        .contains("hello there");
  }

  @Test
  void a_locale_or_permissions_that_do_not_exist_are_refused() {
    var locale = users.post("users", Json.object().put("name", "ana").put("locale", "xx"));
    var permissions =
        users.post("users", Json.object().put("name", "ana").put("permissions", "all"));

    assertThat(locale.path("error").asText()).contains("no locale xx");
    assertThat(permissions.path("error").asText()).contains("bit field");
  }
}
