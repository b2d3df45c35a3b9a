package reve.app.torture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Whoever keeps the bot running: starts its process and starts it again. */
final class Host implements AutoCloseable {
  private final Path folder;
  private final Map<String, String> settings;
  private Optional<BotProcess> bot = Optional.empty();

  Host(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = Map.copyOf(settings);
  }

  /** Returns when the bot answers. */
  void start() {
    BotProcess started = BotProcess.start(folder, settings);
    bot = Optional.of(started);
    started.awaitReady();
  }

  /** SIGKILL. */
  void kill() {
    bot.ifPresent(BotProcess::close);
    bot = Optional.empty();
  }

  /** SIGTERM: the bot ends as it likes to. */
  void stop() {
    bot.ifPresent(BotProcess::stop);
    kill();
  }

  BotProcess bot() {
    return bot.orElseThrow();
  }

  @Override
  public void close() {
    kill();
  }
}
