package reve.game.skill;

import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.Wallets;
import reve.game.item.Items;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** How a player's skill points are spent, and what taking them back would cost. */
public final class ViewSkills {
  public record Answer(
      Skills.Allocation allocation,
      int free,
      SkillRules rules,
      Price reset,
      Balances held,
      long tokens) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Skills skills;
  private final Wallets wallets;
  private final Items items;

  public ViewSkills(
      UnitOfWork unitOfWork, Players players, Skills skills, Wallets wallets, Items items) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.skills = skills;
    this.wallets = wallets;
    this.items = items;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    SkillRules rules = moment.rules(SkillRules.class);
    Skills.Allocation allocation = skills.of(player.id());
    return new Answer(
        allocation,
        allocation.free(player.level()),
        rules,
        rules.reset(allocation.resets()),
        wallets.of(player.id()),
        items.of(player.id()).getOrDefault(rules.token(), 0L));
  }
}
