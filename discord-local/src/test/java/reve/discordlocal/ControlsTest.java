package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How users find buttons, selects and modals, and what the bot is told of them. */
@TestInstance(Lifecycle.PER_CLASS)
class ControlsTest extends ActsStage {
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
}
