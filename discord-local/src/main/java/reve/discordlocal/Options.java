package reve.discordlocal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import reve.discordlocal.model.User;

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
    Stream.concat(Stream.of(owner), users.stream())
        .filter(name -> !User.isName(name))
        .forEach(name -> {
          throw new IllegalArgumentException("This is no user name: " + name);
        });
  }

  /** One guild with Ana and Ben, on any free port, with Discord's own times. */
  public static Options defaults() {
    return builder().build();
  }

  /** The defaults, to be changed one by one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Options in the making. */
  public static final class Builder {
    private int port = 0;
    private long applicationId = APPLICATION_ID;
    private String botName = "Bot";
    private String owner = "owner";
    private List<String> users = List.of("ana", "ben");
    private int guilds = 1;
    private List<String> channels = List.of("general", "games");
    private int recommendedShards = 1;
    private int identifyConcurrency = 16;
    private Duration identifyWindow = Duration.ZERO;
    private Duration heartbeat = Duration.ofMillis(41_250);
    private Duration resumable = Duration.ofSeconds(90);
    private Duration expiry = Duration.ofSeconds(3);
    private Duration tokenLife = Duration.ofMinutes(15);
    private int messagesPerChannel = 5_000;
    private long attachmentBytes = 64L << 20;
    private boolean enforceRateLimits = false;

    private Builder() {}

    public Builder port(int value) {
      port = value;
      return this;
    }

    public Builder applicationId(long value) {
      applicationId = value;
      return this;
    }

    public Builder botName(String value) {
      botName = value;
      return this;
    }

    public Builder owner(String value) {
      owner = value;
      return this;
    }

    public Builder users(List<String> value) {
      users = value;
      return this;
    }

    public Builder guilds(int value) {
      guilds = value;
      return this;
    }

    public Builder channels(List<String> value) {
      channels = value;
      return this;
    }

    public Builder recommendedShards(int value) {
      recommendedShards = value;
      return this;
    }

    public Builder identifyConcurrency(int value) {
      identifyConcurrency = value;
      return this;
    }

    public Builder identifyWindow(Duration value) {
      identifyWindow = value;
      return this;
    }

    public Builder heartbeat(Duration value) {
      heartbeat = value;
      return this;
    }

    public Builder resumable(Duration value) {
      resumable = value;
      return this;
    }

    public Builder expiry(Duration value) {
      expiry = value;
      return this;
    }

    public Builder tokenLife(Duration value) {
      tokenLife = value;
      return this;
    }

    public Builder messagesPerChannel(int value) {
      messagesPerChannel = value;
      return this;
    }

    public Builder attachmentBytes(long value) {
      attachmentBytes = value;
      return this;
    }

    public Builder enforceRateLimits(boolean value) {
      enforceRateLimits = value;
      return this;
    }

    public Options build() {
      return new Options(
          port,
          applicationId,
          botName,
          owner,
          users,
          guilds,
          channels,
          recommendedShards,
          identifyConcurrency,
          identifyWindow,
          heartbeat,
          resumable,
          expiry,
          tokenLife,
          messagesPerChannel,
          attachmentBytes,
          enforceRateLimits);
    }
  }
}
