package reve.game.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.energy.Vitality;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.Unit;

/** The one place in which players gain experience and rise. */
public final class Progress {
  private final Players players;
  private final Vitality vitality;
  private final Treasury treasury;

  public Progress(Players players, Vitality vitality, Treasury treasury) {
    this.players = players;
    this.vitality = vitality;
    this.treasury = treasury;
  }

  /** Levels that were reached, in order, and what they gave together. */
  public record Rise(Player player, List<Integer> levels, Reward reward) {
    public Rise {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Adds experience, or takes as much as there is, and pays for each level that it reaches. At the
   * cap as much is kept as the next level needs, at the highest level none; what is beyond is lost.
   */
  public Rise gain(Player player, long experience, Unit unit) {
    return rise(player, Math.addExact(player.xp(), experience), unit);
  }

  /** How much experience the player can gain before any is lost. */
  public static long room(Player player, Moment moment) {
    ExperienceRules rules = moment.rules(ExperienceRules.class);
    int cap = Math.min(player.levelCap(), rules.maxLevel());
    int last = cap < rules.maxLevel() ? cap : cap - 1;
    return IntStream.rangeClosed(player.level(), last).mapToLong(rules::needAt).sum() - player.xp();
  }

  /** Moves the cap, and the player as far as the experience kept below it leads. */
  public Rise capAt(Player player, int cap, Unit unit) {
    return rise(player.withLevelCap(cap), player.xp(), unit);
  }

  private Rise rise(Player player, long experience, Unit unit) {
    ExperienceRules rules = unit.rules(ExperienceRules.class);
    int cap = Math.min(player.levelCap(), rules.maxLevel());
    int level = player.level();
    long left = experience;
    List<Integer> reached = new ArrayList<>();
    Reward reward = Reward.NOTHING;
    while (level < cap && left >= rules.needAt(level)) {
      left -= rules.needAt(level);
      level++;
      reached.add(level);
      reward = reward.plus(rules.rewardAt(level));
    }
    if (level >= cap) {
      left = level >= rules.maxLevel() ? 0 : Math.min(left, rules.needAt(level));
    }
    Player from = reached.isEmpty() ? player : vitality.settled(player, unit);
    Player risen = from.withLevel(level, left);
    players.save(risen);
    for (int each : reached) {
      unit.journal().record(new LevelReached(player.id(), each, rules.rewardAt(each)));
    }
    if (!reward.equals(Reward.NOTHING)) {
      treasury.grant(
          player.id(), treasury.balances(player.id()), reward, LedgerReason.LEVEL_UP, unit);
    }
    return new Rise(risen, reached, reward);
  }
}
