package reve.game.economy;

import java.util.Map;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** What a player holds, and what they ever earned. */
public final class ViewBalance {
  public record Answer(Balances held, Balances earned, Map<ItemId, Long> items) {}

  private final UnitOfWork unitOfWork;
  private final Wallets wallets;
  private final Items items;

  public ViewBalance(UnitOfWork unitOfWork, Wallets wallets, Items items) {
    this.unitOfWork = unitOfWork;
    this.wallets = wallets;
    this.items = items;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(
        player, moment -> new Answer(wallets.of(player), wallets.earned(player), items.of(player)));
  }
}
