package reve.discord.shared;

/** What a server lets somebody do in a channel, as far as the bot asks for it. */
public enum Permission {
  EMBED_LINKS,
  ATTACH_FILES,
  MANAGE_SERVER
}
