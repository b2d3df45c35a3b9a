package reve.discord.gateway;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In how many servers the bot is, as the gateway tells. */
public final class ServerCount {
  private final Set<Long> servers = ConcurrentHashMap.newKeySet();

  void joined(long server) {
    servers.add(server);
  }

  void left(long server) {
    servers.remove(server);
  }

  public long count() {
    return servers.size();
  }
}
