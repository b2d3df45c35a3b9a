package reve.discord.gateway;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In how many servers the bot is, as the shards of this process tell. */
public final class ServerCount {

  /** Where the part of an id begins by which Discord gives servers to shards. */
  private static final int SHARD_SHIFT = 22;

  private final Set<Long> servers = ConcurrentHashMap.newKeySet();

  void joined(long server) {
    servers.add(server);
  }

  void left(long server) {
    servers.remove(server);
  }

  /** Another process hears of this shard's servers from now on. */
  void leftAllOf(int shard, int of) {
    servers.removeIf(server -> (server >>> SHARD_SHIFT) % of == shard);
  }

  public long count() {
    return servers.size();
  }
}
