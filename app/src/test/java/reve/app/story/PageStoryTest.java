package reve.app.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.discordlocal.page.Windows;

/** The story as a newcomer plays it in a browser, with clicks and keys alone. */
@TestInstance(Lifecycle.PER_CLASS)
class PageStoryTest {
  @RegisterExtension final Stage stage = Stage.usual();
  @RegisterExtension final Windows windows = new Windows();

  @Test
  void a_newcomer_plays_from_the_policy_to_the_leaderboard() {
    Page page = open("nora");

    choose(page, "/start");
    assertThat(newest(page)).containsText("Before the first dream");
    assertThat(newest(page)).containsText("Only you can see this");
    press(page, "Accept");
    assertThat(newest(page)).containsText("Who are you when you sleep?");
    newest(page).getByText("Choose a class").first().click();
    page.locator("[role=option]").filter(withText("Vigorous")).click();
    assertThat(newest(page)).containsText("Welcome, Nora");
    assertThat(newest(page).locator("img").last()).isVisible();

    choose(page, "/daily");
    assertThat(newest(page)).containsText("Today's gift");
    type(page, "/craft amount:all");
    assertThat(newest(page)).containsText("You made");
    type(page, "/summon banner:standard count:10");
    assertThat(newest(page)).containsText("10 dreams answer");
    assertThat(newest(page).locator("img").last()).isVisible();
    Windows.picture(page, Path.of("target", "browser", "story.png"));

    choose(page, "/collection");
    assertThat(newest(page)).containsText("Nora's collection");
    choose(page, "/leaderboard");
    assertThat(newest(page)).containsText("Nora");
  }

  @Test
  void what_is_private_is_not_on_anybody_elses_page() {
    Page mine = open("olga");
    Page theirs = open("paul");

    choose(mine, "/start");
    assertThat(newest(mine)).containsText("Before the first dream");

    assertThat(theirs.getByText("Before the first dream")).hasCount(0);
  }

  private Page open(String user) {
    Page page = windows.open(stage.discord().pageUrl() + "/?user=" + user);
    page.setDefaultTimeout(20_000);
    page.locator("#composer-text[placeholder]").waitFor();
    return page;
  }

  /** A command written out with its options. */
  private static void type(Page page, String line) {
    page.keyboard().type(line);
    page.keyboard().press("Enter");
  }

  /** A command without options: one key takes it from the list, another one sends it. */
  private static void choose(Page page, String command) {
    type(page, command);
    page.keyboard().press("Enter");
  }

  private static void press(Page page, String label) {
    newest(page).locator("button").filter(withText(label)).click();
  }

  private static Locator newest(Page page) {
    return page.locator("li.message").last();
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
