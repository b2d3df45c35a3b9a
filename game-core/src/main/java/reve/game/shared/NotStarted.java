package reve.game.shared;

/** Thrown by the unit of work when someone who has not started the game tries to play it. */
public final class NotStarted extends RuntimeException {
  private final PlayerId player;

  public NotStarted(PlayerId player) {
    super("player " + player.value() + " has not started");
    this.player = player;
  }

  public PlayerId player() {
    return player;
  }
}
