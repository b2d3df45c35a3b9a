package reve.game.player;

import reve.game.collection.CollectionStats;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.economy.Wallets;
import reve.game.esprit.Catalogue;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** A player at a glance. */
public final class ViewProfile {
  public record Answer(
      Player player,
      PlayerClass playerClass,
      BasisPoints classBonus,
      Totals totals,
      int catalogueSize,
      Balances held) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final CollectionStats stats;
  private final Wallets wallets;

  public ViewProfile(
      UnitOfWork unitOfWork, Players players, CollectionStats stats, Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.stats = stats;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    PlayerRules rules = moment.rules(PlayerRules.class);
    return new Answer(
        player,
        rules.find(player.playerClass()).orElseThrow(),
        rules.classBonus().at(player.level()),
        stats.of(player.id()),
        moment.rules(Catalogue.class).size(),
        wallets.of(player.id()));
  }
}
