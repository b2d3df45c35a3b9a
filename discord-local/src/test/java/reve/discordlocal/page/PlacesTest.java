package reve.discordlocal.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static reve.discordlocal.page.Stage.newest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesTest {
  private static final String WIDE =
      """
      {"content":"LONG\\n```\\nLONG\\n```","embeds":[{"title":"LONG","fields":[
        {"name":"Element","value":"Fire","inline":true},{"name":"Tier","value":"Mythical","inline":true},
        {"name":"Copies","value":"`12,345 of 67,890`","inline":true}]}],
       "components":[{"type":1,"components":[
         {"type":2,"style":1,"label":"First","custom_id":"a"},{"type":2,"style":1,"label":"Previous","custom_id":"b"},
         {"type":2,"style":1,"label":"Next","custom_id":"c"},{"type":2,"style":1,"label":"Last","custom_id":"d"},
         {"type":2,"style":1,"label":"Something longer","custom_id":"e"}]}]}
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void a_phone_needs_no_sideways_scrolling() {
    stage.show(WIDE.replace("LONG", "incomprehensibilities".repeat(6)));
    var phone = stage.openPhone("ana");
    assertThat(newest(phone)).containsText("Something longer");

    assertThat(phone.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(360);
    assertThat(phone.evaluate("document.getElementById('timeline').scrollWidth")).isEqualTo(360);
    assertThat(
            phone.evaluate(
                """
                [...document.querySelectorAll('#chat *')]
                  .filter((node) => node.getBoundingClientRect().right > 361).map((node) => node.className).join()
                """))
        .isEqualTo("");
  }

  @Test
  void on_a_phone_channels_lie_in_a_drawer() {
    var phone = stage.openPhone("ana");
    var channels = phone.locator("#sidebar");
    assertThat(channels).not().isInViewport();

    button(phone, "Show channels").tap();
    assertThat(channels).isInViewport();
    channels.locator(".direct").tap();

    assertThat(channels).not().isInViewport();
    assertThat(phone.locator(".welcome")).containsText("direct message history");
  }

  @Test
  void one_becomes_someone_new_who_speaks_another_language() {
    var page = stage.open("ana");

    button(page, "Be someone else").click();
    page.getByLabel("Someone new").fill("Zoe");
    page.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).selectOption("de");
    button(page, "Join").click();

    assertThat(page.locator("#me .me-name")).hasText("Zoe");
    assertThat(page).hasURL(Pattern.compile(".*user=zoe.*"));
    button(page, "Be someone else").click();
    assertThat(page.locator(".person[aria-current]")).containsText("Deutsch");
  }

  @Test
  void a_name_that_discord_would_not_take_is_explained() {
    var page = stage.open("ana");
    button(page, "Be someone else").click();

    page.getByLabel("Someone new").fill("Zoë!");
    button(page, "Join").click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("2 to 32 small letters");
  }

  @Test
  void a_few_letters_lead_to_another_channel() {
    var page = stage.open("ana");
    var other = page.locator(".channel:not(.direct)").last().textContent();

    page.keyboard().press("Control+k");
    page.keyboard().type("#" + other);
    page.keyboard().press("Enter");

    assertThat(page.locator(".header-name")).hasText(other);
    assertThat(page).hasURL(Pattern.compile(".*channel=\\d+.*"));
  }

  @Test
  void a_lost_connection_is_told_and_what_was_missed_is_shown() {
    var line = new AtomicReference<WebSocketRoute>();
    var page = stage.open("ana");
    page.routeWebSocket(
        Pattern.compile(".*/local/live.*"),
        route -> {
          route.connectToServer();
          line.set(route);
        });
    page.reload();
    assertThat(page.locator(".welcome")).isVisible();

    line.get().close();
    assertThat(page.locator("#connection")).isVisible();
    stage.show("{\"content\":\"Said meanwhile\"}");

    assertThat(newest(page)).containsText("Said meanwhile");
    assertThat(page.locator("#connection")).isHidden();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
