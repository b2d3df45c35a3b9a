package reve.game.privacy;

import java.util.Optional;
import reve.game.player.Players;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** Somebody is given everything that is kept of them. */
public final class ExportPerson {
  private final UnitOfWork unitOfWork;
  private final Players players;
  private final PersonalData personalData;

  public ExportPerson(UnitOfWork unitOfWork, Players players, PersonalData personalData) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.personalData = personalData;
  }

  /** As JSON; nothing where nothing is kept. */
  public Optional<String> handle(PlayerId player) {
    return unitOfWork.ask(moment -> players.find(player).map(known -> personalData.export(player)));
  }
}
