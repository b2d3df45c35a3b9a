package reve.game.player;

import java.util.Optional;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** How far somebody has come towards playing, for anyone who asks about themselves. */
public final class ViewRegistration {
  private final UnitOfWork unitOfWork;
  private final Players players;

  public ViewRegistration(UnitOfWork unitOfWork, Players players) {
    this.unitOfWork = unitOfWork;
    this.players = players;
  }

  public Optional<Registration> handle(PlayerId player) {
    return unitOfWork.ask(moment -> players.find(player));
  }
}
