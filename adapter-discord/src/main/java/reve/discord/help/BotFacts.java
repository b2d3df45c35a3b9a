package reve.discord.help;

import java.time.Instant;

/** What there is to say about this bot as it runs. */
public interface BotFacts {
  String version();

  Instant startedAt();

  /** In how many servers the bot is. */
  long servers();

  /** How many people play; may be a few minutes old. */
  long players();
}
