package reve.discord.gateway;

/** Opens the connections of single shards. */
interface Lines {

  /** Returns once events arrive; throws when they never will, or when interrupted. */
  Line open(int shard, int of);
}
