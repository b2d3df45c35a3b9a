package reve.discord.gateway;

import java.net.URI;
import java.util.Optional;

/** Which Discord to connect to, and as whom; an own {@code api} ends in its version. */
public record DiscordSettings(String token, Optional<URI> api, Sharding sharding) {

  /** Says nothing of the token. */
  @Override
  public String toString() {
    return "DiscordSettings[api=" + api + ", sharding=" + sharding + "]";
  }
}
