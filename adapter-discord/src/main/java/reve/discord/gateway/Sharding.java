package reve.discord.gateway;

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

  /** How many, with Discord's recommendation at hand. */
  default int shards(int recommended) {
    return switch (this) {
      case Recommended _ -> recommended;
      case Count(int shards) -> shards;
    };
  }
}
