package reve.game.experience;

import java.util.Optional;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.economy.Wallets;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** A player's level, how far the next one is, and which trial comes. */
public final class ViewLevel {

  /** Towards the next level {@code need} is wanted in all; at the highest there is none. */
  public record Answer(
      int level,
      int cap,
      int maxLevel,
      long experience,
      Optional<Long> need,
      Reward next,
      Optional<Trial> trial,
      Balances held) {

    /** Whether nothing but the trial leads on. */
    public boolean isAtCap() {
      return level >= cap && trial.isPresent();
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Wallets wallets;

  public ViewLevel(UnitOfWork unitOfWork, Players players, Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    ExperienceRules rules = moment.rules(ExperienceRules.class);
    boolean highest = player.level() >= rules.maxLevel();
    return new Answer(
        player.level(),
        player.levelCap(),
        rules.maxLevel(),
        player.xp(),
        highest ? Optional.empty() : Optional.of(rules.needAt(player.level())),
        highest ? Reward.NOTHING : rules.rewardAt(player.level() + 1),
        rules.trialAt(player.levelCap()),
        wallets.of(player.id()));
  }
}
