package reve.discordlocal.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Browser windows for a test, each as private as another person's computer. A test that fails
 * leaves a picture of each in {@code target/browser}; an error in the page's own script or against
 * its content policy fails the test.
 */
public final class Windows implements BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE_MS = 15_000;
  private static final Path PICTURES = Path.of("target", "browser");

  private final List<Page> pages = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private Browser browser;

  @SuppressWarnings("NullAway.Init")
  public Windows() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    browser =
        context
            .getRoot()
            .getStore(Namespace.create(Windows.class))
            .getOrComputeIfAbsent(
                Chromium.class, type -> Chromium.start(System.getenv()), Chromium.class)
            .browser();
  }

  /** A window of a desktop computer. */
  public Page open(String address) {
    return open(address, new NewContextOptions().setViewportSize(1280, 800));
  }

  /** The narrow window of a phone. */
  public Page openPhone(String address) {
    var phone = new NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
    return open(address, phone.setIsMobile(true));
  }

  private Page open(String address, NewContextOptions options) {
    var context =
        browser.newContext(
            options
                .setColorScheme(ColorScheme.DARK)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("UTC"));
    context.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    context.onWebError(error -> faults.add(error.error()));
    context.onConsoleMessage(this::listen);
    var page = context.newPage();
    pages.add(page);
    page.navigate(address);
    return page;
  }

  private void listen(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      faults.add(message.text());
    }
  }

  /** Takes a picture of a window, for eyes or for a document. */
  public static void picture(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var failed = context.getExecutionException().isPresent();
    for (var page : pages) {
      if (failed) {
        picture(page, PICTURES.resolve(pictureName(context, pages.indexOf(page))));
      }
      page.context().close();
    }
    if (!failed && !faults.isEmpty()) {
      throw new AssertionError("The page reported: " + String.join("; ", faults));
    }
  }

  private static String pictureName(ExtensionContext context, int index) {
    return "%s.%s-%d.png"
        .formatted(
            context.getRequiredTestClass().getSimpleName(),
            context.getRequiredTestMethod().getName(),
            index + 1);
  }
}
