package reve.discordlocal.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The machine's own Chromium, started once for all tests of a run. */
final class Chromium implements AutoCloseable {
  private static final String LEFT_OUT =
      "The browser tests were left out: there is no Chromium on the PATH."
          + " To have them, install it (Debian: apt install chromium).";
  private static final String MISSING =
      "There is no Chromium on the PATH, and a build server may not leave the browser tests out."
          + " Install it (Debian: apt install chromium).";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** Starts it; where there is none, a build server fails and any other machine goes without. */
  static Chromium start(Map<String, String> environment) {
    return find(environment).map(Chromium::new).orElseThrow(() -> absence(environment));
  }

  private static RuntimeException absence(Map<String, String> environment) {
    return "true".equals(environment.get("CI"))
        ? new IllegalStateException(MISSING)
        : new TestAbortedException(LEFT_OUT);
  }

  private static Optional<Path> find(Map<String, String> environment) {
    var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
    return Arrays.stream(folders)
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .flatMap(Chromium::candidates)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> candidates(Path folder) {
    return NAMES.stream().map(folder::resolve);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
