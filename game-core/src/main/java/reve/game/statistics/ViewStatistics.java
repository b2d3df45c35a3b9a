package reve.game.statistics;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Achievements;
import reve.game.achievement.Achievements.Standing;
import reve.game.achievement.Counter;
import reve.game.collection.CollectionStats;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.DailyClaims;
import reve.game.economy.Turnover;
import reve.game.economy.Wallets;
import reve.game.esprit.Catalogue;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** Everything that a player has done so far, in numbers. */
public final class ViewStatistics {

  /**
   * What was counted and unlocked; the share of fusions that succeeded, if there were any; the
   * streak that today's or tomorrow's gift would carry on; and what became of each currency.
   */
  public record Answer(
      Instant began,
      long days,
      Standing done,
      Optional<BasisPoints> fusionRate,
      int streak,
      Totals gathered,
      int catalogueSize,
      int achievements,
      int achievementsInAll,
      int points,
      Map<CurrencyId, Turnover> money) {
    public Answer {
      money = Map.copyOf(money);
    }

    public long count(Counter counter) {
      return done.count(counter);
    }

    public Turnover of(CurrencyId currency) {
      return money.getOrDefault(currency, Turnover.NONE);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Achievements achievements;
  private final DailyClaims dailies;
  private final CollectionStats stats;
  private final Wallets wallets;

  public ViewStatistics(
      UnitOfWork unitOfWork,
      Players players,
      Achievements achievements,
      DailyClaims dailies,
      CollectionStats stats,
      Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.achievements = achievements;
    this.dailies = dailies;
    this.stats = stats;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(
        id,
        moment ->
            players
                .playing(id)
                .map(player -> look(player, moment))
                .orElseThrow(() -> new NotStarted(id)));
  }

  private Answer look(Player player, Moment moment) {
    AchievementRules rules = moment.rules(AchievementRules.class);
    Standing done = achievements.of(player.id());
    return new Answer(
        player.startedAt(),
        Duration.between(player.startedAt(), moment.now()).toDays(),
        done,
        BasisPoints.share(
            BigInteger.valueOf(done.count(Counter.FUSION_SUCCESSES)),
            BigInteger.valueOf(done.count(Counter.FUSIONS))),
        streak(player.id(), moment),
        stats.of(player.id()),
        moment.rules(Catalogue.class).size(),
        (int) rules.achievements().stream().filter(each -> done.has(each.id())).count(),
        rules.achievements().size(),
        done.points(rules),
        money(player.id(), moment));
  }

  private int streak(PlayerId player, Moment moment) {
    return dailies
        .last(player)
        .filter(claim -> !claim.day().isBefore(moment.today().minusDays(1)))
        .map(DailyClaims.DailyClaim::streak)
        .orElse(0);
  }

  private Map<CurrencyId, Turnover> money(PlayerId player, Moment moment) {
    Balances held = wallets.of(player);
    Balances earned = wallets.earned(player);
    Balances spent = wallets.spent(player);
    return moment.rules(CurrencyRules.class).currencies().stream()
        .map(Currency::id)
        .collect(
            toUnmodifiableMap(
                id -> id, id -> new Turnover(many(held, id), many(earned, id), many(spent, id))));
  }

  private static BigInteger many(Balances balances, CurrencyId currency) {
    return BigInteger.valueOf(balances.of(currency).value());
  }
}
