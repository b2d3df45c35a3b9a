package reve.app.torture;

import java.util.random.RandomGenerator;

/** The bot's process is killed without a word, and started again. */
record BotKilled(Host host) implements Fault {
  @Override
  public String name() {
    return "bot_killed";
  }

  @Override
  public void strike(RandomGenerator random) {
    host.kill();
    host.start();
  }
}
