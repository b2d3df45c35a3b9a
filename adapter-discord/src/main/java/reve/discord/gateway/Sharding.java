package reve.discord.gateway;

import discord4j.core.shard.ShardingStrategy;

/** How many connections share the servers among them. */
public sealed interface Sharding {

  /** As many as Discord recommends. */
  record Recommended() implements Sharding {}

  record Count(int shards) implements Sharding {
    public Count {
      if (shards < 1) {
        throw new IllegalArgumentException("at least one shard: " + shards);
      }
    }
  }

  /** The strategy by which the library opens them. */
  default ShardingStrategy strategy() {
    return switch (this) {
      case Recommended recommended -> ShardingStrategy.recommended();
      case Count(int shards) -> ShardingStrategy.fixed(shards);
    };
  }
}
