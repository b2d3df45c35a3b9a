package reve.discordlocal.check;

/** Discord's numbers for the ways in which a bot may answer an interaction. */
public final class CallbackType {
  public static final int PONG = 1;
  public static final int MESSAGE = 4;
  public static final int DEFERRED_MESSAGE = 5;
  public static final int DEFERRED_UPDATE = 6;
  public static final int UPDATE = 7;
  public static final int CHOICES = 8;
  public static final int MODAL = 9;

  private CallbackType() {}
}
