package reve.discordlocal.gateway;

import java.util.Optional;
import reve.discordlocal.model.Snowflake;

/** One of the equal parts among which a bot divides its guilds. */
record Shard(int index, int count) {

  /** Whether what happens in the guild is this shard's; what is direct is the first one's. */
  boolean owns(Optional<Snowflake> guild) {
    return guild.map(id -> id.shardOf(count) == index).orElse(index == 0);
  }
}
