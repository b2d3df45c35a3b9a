package reve.discordlocal.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static reve.discordlocal.page.Stage.newest;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.discordlocal.page.BotAnswer.Picture;

class MessagesTest {
  private static final String EMBED =
      """
      {"embeds":[{"title":"Emberling","color":15774258,"description":"A **spark**",
        "author":{"name":"Ana's collection"},
        "fields":[{"name":"Element","value":"Fire","inline":true},{"name":"Tier","value":"Rare","inline":true}],
        "image":{"url":"attachment://card.png"},"footer":{"text":"Page 1 of 12"}}],
       "attachments":[{"id":0,"filename":"card.png","description":"A small flame"}]}
      """;
  private static final String HOSTILE =
      """
      {"content":"<img src=x onerror='window.pwned=1'><script>window.pwned=1</script> [link](javascript:window.pwned=1)",
       "embeds":[{"title":"<svg onload='window.pwned=1'>","description":"</div><iframe src='javascript:1'>"}]}
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void what_is_for_one_user_only_is_seen_by_that_user_until_dismissed() {
    stage.show("{\"content\":\"You hold 9,020 revies.\",\"flags\":64}");
    var ana = stage.open("ana");
    var ben = stage.open("ben");

    assertThat(newest(ana)).containsText("You hold 9,020 revies.");
    assertThat(newest(ana)).containsText("Only you can see this");
    assertThat(ben.locator(".welcome")).isVisible();
    assertThat(ben.locator("li.message")).hasCount(0);

    ana.getByText("Dismiss message").click();
    assertThat(ana.locator("li.message")).hasCount(0);
    ana.reload();
    assertThat(ana.locator(".welcome")).isVisible();
    assertThat(ana.locator("li.message")).hasCount(0);
  }

  @Test
  void a_picture_is_shown_with_its_description_and_grows_when_pressed() {
    stage.show(BotAnswer.message(EMBED, new Picture("card.png", 300, 400)));
    var page = stage.open("ana");

    var picture = newest(page).locator("img");
    assertThat(picture).hasAttribute("alt", "A small flame");
    assertThat(picture).hasJSProperty("naturalWidth", 300);
    picture.click();

    var dialog = page.getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("A small flame"));
    assertThat(dialog.locator("img")).hasJSProperty("naturalHeight", 400);
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void an_embed_shows_its_parts() {
    stage.show(BotAnswer.message(EMBED, new Picture("card.png", 300, 400)));
    var page = stage.open("ana");

    var embed = page.locator("article.embed");
    assertThat(embed.locator("strong")).hasText("spark");
    assertThat(embed.locator(".embed-author")).hasText("Ana's collection");
    assertThat(embed.locator(".share-2")).hasCount(2);
    assertThat(embed.locator(".embed-footer")).hasText("Page 1 of 12");
    assertThat(embed).hasCSS("border-left-color", "rgb(240, 178, 50)");
  }

  @Test
  void a_bot_that_does_not_answer_is_seen_to_fail() {
    stage.post("/local/faults", "{\"expire_ms\":300}");
    stage.show(
        """
        {"content":"Press","components":[{"type":1,"components":[
          {"type":2,"style":4,"label":"Release","custom_id":"silent"}]}]}
        """);
    stage.bot().answers("silent", BotAnswer.silence());
    var page = stage.open("ana");

    page.getByText("Release").click();
    assertThat(newest(page)).containsText("This interaction failed");
    assertThat(page.locator("#timeline").getByText("This interaction failed")).hasCount(1);

    stage.bot().answers("show", BotAnswer.silence());
    page.locator("#composer-text").click();
    page.keyboard().type("/show");
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertThat(page.locator("li.message")).hasCount(2);
    assertThat(newest(page)).containsText("This interaction failed");
    assertThat(newest(page)).containsText("Only you can see this");
  }

  @Test
  void a_bot_that_needs_longer_is_seen_to_think() {
    var bell = new CountDownLatch(1);
    stage.registersShow();
    stage
        .bot()
        .answers(
            "show",
            interaction -> {
              Thread.startVirtualThread(() -> {
                await(bell);
                stage.bot().edits(interaction, "{\"content\":\"Here it is\"}");
              });
              return BotAnswer.later();
            });
    var page = stage.open("ana");

    page.keyboard().type("/show ");
    page.keyboard().press("Enter");
    assertThat(newest(page)).containsText("is thinking…");
    bell.countDown();

    assertThat(newest(page)).containsText("Here it is");
    assertThat(page.locator(".thinking")).hasCount(0);
    assertThat(newest(page)).not().containsText("(edited)");
  }

  @Test
  void hostile_text_stays_text() {
    stage.show(HOSTILE);
    var page = stage.open("ana");

    assertThat(newest(page)).containsText("<img src=x onerror='window.pwned=1'>");
    assertThat(newest(page)).containsText("<svg onload='window.pwned=1'>");
    assertThat(newest(page).locator("img, script, iframe, a")).hasCount(0);
    assertThat(page.evaluate("typeof window.pwned")).isEqualTo("undefined");
  }

  @Test
  void what_happens_in_one_window_is_seen_in_another() {
    var ana = stage.open("ana");
    var ben = stage.open("ben");
    assertThat(ben.locator(".welcome")).isVisible();

    ana.keyboard().type("hello <everyone>");
    ana.keyboard().press("Enter");

    assertThat(newest(ben)).containsText("hello <everyone>");
    assertThat(newest(ben).locator(".author")).hasText("Ana");
    assertThat(ben.locator("#announcements")).containsText("Ana: hello <everyone>");
  }

  @Test
  void messages_of_one_author_stand_under_one_name() {
    var page = stage.open("ana");

    for (var text : new String[] {"one", "two", "three"}) {
      page.keyboard().type(text);
      page.keyboard().press("Enter");
    }

    assertThat(page.locator("li.message")).hasCount(3);
    assertThat(page.locator("li.message .author")).hasCount(1);
  }

  @Test
  void what_is_said_while_the_page_reads_everything_anew_is_not_lost() {
    var page = stage.open("ana");
    page.route(
        "**/local/state**",
        route -> {
          var fromBefore = route.fetch();
          stage.post("/local/act", "{\"user\":\"ben\",\"say\":\"meanwhile\"}");
          route.fulfill(new FulfillOptions().setResponse(fromBefore));
        });

    page.waitForResponse("**/local/state**", stage::registersShow);

    assertThat(page.locator("li.message")).hasText(Pattern.compile("meanwhile"));
    page.locator("#composer-text").fill("/show");
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
    assertThat(page.locator("li.message")).hasCount(1);
  }

  private static void await(CountDownLatch bell) {
    try {
      bell.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
