package reve.discord.shared;

import reve.game.shared.CommandId;

/** Eight characters by which a player and a host talk about one interaction. */
public final class Reference {
  // Crockford's base 32: nothing in it is mistaken for something else when read aloud
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final String INTERACTION = "i:";

  private Reference() {}

  /** The same for every delivery of an interaction. */
  public static String of(long interaction) {
    long mixed = mixed(interaction);
    StringBuilder reference = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      reference.append(ALPHABET.charAt((int) (mixed >>> (5 * i)) & 31));
    }
    return reference.toString();
  }

  /** Whether the reference is shown for the interaction that the command was made of. */
  public static boolean isOf(CommandId command, String reference) {
    String id = command.value();
    return id.startsWith(INTERACTION)
        && of(Long.parseLong(id.substring(INTERACTION.length()))).equals(reference);
  }

  /** The command that an interaction makes, unless it is a button's one act. */
  public static CommandId command(long interaction) {
    return new CommandId(INTERACTION + interaction);
  }

  // the finalizer of SplitMix64: neighbouring ids come out unlike each other
  private static long mixed(long id) {
    long mixed = (id ^ (id >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
