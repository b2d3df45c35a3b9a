package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.discordlocal.model.Json;

/** How what users write becomes what the bot is told, and what they hear when it cannot. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandLineTest extends ActsStage {
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
