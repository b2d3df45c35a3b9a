package reve.discordlocal.gateway;

/** A shard to which the bot is connected, by so many sessions; more than one is a fault of it. */
public record ServedShard(int index, int of, int sessions) {}
