package reve.game.economy;

import java.util.Optional;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** The changes of a player's balances, newest first. */
public final class ViewHistory {
  public record Question(
      PlayerId player, Optional<CurrencyId> only, Turn<Ledger.Key> turn, int pageSize) {}

  private final UnitOfWork unitOfWork;
  private final Ledger ledger;

  public ViewHistory(UnitOfWork unitOfWork, Ledger ledger) {
    this.unitOfWork = unitOfWork;
    this.ledger = ledger;
  }

  public Page<Ledger.Line> handle(Question question) {
    return unitOfWork.ask(
        question.player(),
        moment ->
            ledger.page(question.player(), question.only(), question.turn(), question.pageSize()));
  }
}
