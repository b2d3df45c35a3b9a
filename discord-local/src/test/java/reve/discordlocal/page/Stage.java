package reve.discordlocal.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;

/** A local Discord for one test, a bot in it, and windows onto it. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
  private static final String SHOW = "[{\"name\":\"show\",\"description\":\"Show it\"}]";

  private final Windows windows = new Windows();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<Runnable> opened = new ArrayDeque<>();
  private DiscordLocal discord;
  private PageBot bot;

  @SuppressWarnings("NullAway.Init")
  Stage() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    windows.beforeEach(context);
    discord = DiscordLocal.start(Options.defaults());
    opened.push(discord::close);
    bot = new PageBot(URI.create(discord.baseUrl() + "/"), discord.token());
    opened.push(bot::close);
  }

  PageBot bot() {
    return bot;
  }

  Page open(String user) {
    return ready(windows.open(discord.pageUrl() + "/?user=" + user));
  }

  Page openPhone(String user) {
    return ready(windows.openPhone(discord.pageUrl() + "/?user=" + user));
  }

  private static Page ready(Page page) {
    page.locator("#composer-text[placeholder]").waitFor();
    return page;
  }

  /** The newest message on a page. */
  static Locator newest(Page page) {
    return page.locator("li.message").last();
  }

  /** The bot knows the command /show. */
  void registersShow() {
    bot.registers(SHOW);
  }

  /** Ana has the bot show a message, given as Discord's JSON. */
  void show(String message) {
    show(BotAnswer.message(message));
  }

  /** Ana has the bot show a message. */
  void show(BotAnswer answer) {
    registersShow();
    bot.answers("show", answer);
    var outcome = PageBot.read(post("/local/act", "{\"user\":\"ana\",\"do\":\"/show\"}"));
    if (outcome.path("messages").isEmpty()) {
      throw new IllegalStateException("Nothing was shown: " + outcome);
    }
  }

  /** Acts, sets a fault or makes a user through the interface that the page uses too. */
  String post(String path, String json) {
    var request =
        HttpRequest.newBuilder(URI.create(discord.pageUrl() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    try {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      windows.afterEach(context);
    } finally {
      opened.forEach(Runnable::run);
      http.close();
    }
  }
}
