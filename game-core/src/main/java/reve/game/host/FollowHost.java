package reve.game.host;

import reve.game.shared.Rulebooks;
import reve.game.shared.UnitOfWork;

/** Puts what the host decided in force in this process, as the database has it. */
public final class FollowHost {
  private final UnitOfWork unitOfWork;
  private final Decrees decrees;
  private final Rulebooks rulebooks;

  public FollowHost(UnitOfWork unitOfWork, Decrees decrees, Rulebooks rulebooks) {
    this.unitOfWork = unitOfWork;
    this.decrees = decrees;
    this.rulebooks = rulebooks;
  }

  public void handle() {
    HostRules rules = unitOfWork.ask(moment -> new HostRules(decrees.all()));
    rulebooks.decorate(rules::over);
  }
}
