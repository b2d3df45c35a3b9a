package reve.game.admin;

import reve.game.collection.CollectionTotals;
import reve.game.economy.Wallets;
import reve.game.item.Items;
import reve.game.player.Players;
import reve.game.player.Registration;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** An owner looks at a player. */
public final class InspectPlayer {
  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Wallets wallets;
  private final Items items;
  private final CollectionTotals totals;

  public InspectPlayer(
      UnitOfWork unitOfWork,
      Players players,
      Wallets wallets,
      Items items,
      CollectionTotals totals) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.wallets = wallets;
    this.items = items;
    this.totals = totals;
  }

  public Inspection handle(PlayerId id) {
    return unitOfWork.ask(
        moment -> players.find(id).map(this::look).orElseGet(() -> new Inspection.Nobody(id)));
  }

  private Inspection look(Registration registration) {
    return switch (registration) {
      case Registration.PolicyAccepted(var id, var _, var at) -> new Inspection.NotBegun(id, at);
      case Registration.Playing(var player) ->
          new Inspection.Playing(
              player,
              wallets.of(player.id()),
              wallets.earned(player.id()),
              items.of(player.id()),
              totals.of(player.id()));
    };
  }
}
