package reve.discordlocal;

import java.time.Duration;
import java.util.List;

/**
 * How a local Discord is set up.
 *
 * @param port where it listens; 0 for any free port
 * @param applicationId the id of the bot's application
 * @param botName the application's and the bot's name
 * @param owner the user who owns the application and every guild
 * @param users who is here from the beginning, besides the owner
 * @param guilds how many guilds there are; the bot is in each
 * @param channels the names of every guild's text channels
 * @param recommendedShards how many shards it advises the bot to use
 * @param identifyConcurrency how many shards may identify within one window
 * @param identifyWindow the length of that window; none when zero
 * @param heartbeat how often the bot is to send heartbeats
 * @param resumable how long a session without a connection can be resumed
 * @param expiry how long a bot has for its first answer to an interaction
 * @param tokenLife how long an interaction's token is good
 * @param messagesPerChannel how many messages of a channel are kept
 * @param attachmentBytes how many bytes of attachments are kept
 * @param enforceRateLimits whether requests over a limit are refused and not only counted
 */
public record Options(
    int port,
    long applicationId,
    String botName,
    String owner,
    List<String> users,
    int guilds,
    List<String> channels,
    int recommendedShards,
    int identifyConcurrency,
    Duration identifyWindow,
    Duration heartbeat,
    Duration resumable,
    Duration expiry,
    Duration tokenLife,
    int messagesPerChannel,
    long attachmentBytes,
    boolean enforceRateLimits) {
  private static final long APPLICATION_ID = 700_000_000_000_000_000L;

  public Options {
    users = List.copyOf(users);
    channels = List.copyOf(channels);
    if (guilds < 1 || channels.isEmpty()) {
      throw new IllegalArgumentException("There must be a guild and a channel");
    }
  }

  /** One guild with Ana and Ben, on any free port, with Discord's own times. */
  public static Options defaults() {
    return new Options(
        0,
        APPLICATION_ID,
        "Bot",
        "owner",
        List.of("ana", "ben"),
        1,
        List.of("general", "games"),
        1,
        16,
        Duration.ZERO,
        Duration.ofMillis(41_250),
        Duration.ofSeconds(90),
        Duration.ofSeconds(3),
        Duration.ofMinutes(15),
        5_000,
        64L << 20,
        false);
  }
}
