package reve.discordlocal.model;

/** What a member may do, as Discord's bit field. */
public record Permissions(long bits) {
  private static final long ADMINISTRATOR = 1L << 3;
  private static final long USE_APPLICATION_COMMANDS = 1L << 31;

  public static final Permissions NONE = new Permissions(0);

  /** All bits that Discord has given a meaning. */
  public static final Permissions ALL = new Permissions((1L << 50) - 1);

  /** What everyone may do: see, write, react, attach, embed and use commands. */
  public static final Permissions EVERYONE =
      new Permissions(
          1L << 6
              | 1L << 10
              | 1L << 11
              | 1L << 14
              | 1L << 15
              | 1L << 16
              | 1L << 18
              | 1L << 26
              | USE_APPLICATION_COMMANDS);

  /** Whether these allow what the others ask; an administrator is allowed everything. */
  public boolean include(Permissions asked) {
    return administrator() || (bits & asked.bits) == asked.bits;
  }

  public boolean mayUseCommands() {
    return administrator() || (bits & USE_APPLICATION_COMMANDS) != 0;
  }

  private boolean administrator() {
    return (bits & ADMINISTRATOR) != 0;
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
