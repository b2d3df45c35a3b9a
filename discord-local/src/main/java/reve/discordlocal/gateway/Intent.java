package reve.discordlocal.gateway;

/** The kinds of events that a bot asks for when it identifies. */
enum Intent {
  GUILDS(0),
  GUILD_MEMBERS(1),
  GUILD_MESSAGES(9),
  DIRECT_MESSAGES(12),
  MESSAGE_CONTENT(15);

  /** All bits that Discord has given a meaning. */
  static final int ALL = (1 << 26) - 1;

  private final int bit;

  Intent(int bit) {
    this.bit = bit;
  }

  boolean in(int intents) {
    return (intents & 1 << bit) != 0;
  }
}
