package reve.game.playerclass;

import java.util.List;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.Wallets;
import reve.game.player.Player;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.player.Players;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** What a player's class does for them, and what the others would. */
public final class ViewClass {

  /** The bonus grows to {@code nextBonus} at {@code nextAt}; another class costs {@code change}. */
  public record Answer(
      PlayerClass chosen,
      BasisPoints bonus,
      int level,
      int nextAt,
      BasisPoints nextBonus,
      ClassRecords.Tally tally,
      List<PlayerClass> others,
      Price change,
      Balances held) {
    public Answer {
      others = List.copyOf(others);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final ClassRecords records;
  private final Wallets wallets;

  public ViewClass(UnitOfWork unitOfWork, Players players, ClassRecords records, Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.records = records;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    PlayerRules rules = moment.rules(PlayerRules.class);
    ClassRecords.Tally tally = records.of(player.id());
    int nextAt = rules.classBonus().nextStepAfter(player.level());
    return new Answer(
        rules.find(player.playerClass()).orElseThrow(),
        rules.classBonus().at(player.level()),
        player.level(),
        nextAt,
        rules.classBonus().at(nextAt),
        tally,
        rules.classes().stream().filter(each -> !each.id().equals(player.playerClass())).toList(),
        rules.classChange(tally.changes()),
        wallets.of(player.id()));
  }
}
