package reve.game.summon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.Balances;
import reve.game.economy.Wallets;
import reve.game.esprit.Tier;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;
import reve.game.shared.Weights;
import reve.game.summon.BannerRecords.BannerRecord;

/** The odds of every open banner, by the very weights that are drawn, and the player's pity. */
public final class ViewOdds {

  /** One banner as it stands for the player; {@code leftToday} is empty where no day limits it. */
  public record BannerOdds(
      Banner banner, Weights<Tier> odds, int pity, Optional<Integer> leftToday) {}

  public record Answer(List<BannerOdds> banners, PityRule pity, Balances held) {}

  private final UnitOfWork unitOfWork;
  private final BannerRecords records;
  private final Wallets wallets;

  public ViewOdds(UnitOfWork unitOfWork, BannerRecords records, Wallets wallets) {
    this.unitOfWork = unitOfWork;
    this.records = records;
    this.wallets = wallets;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  private Answer look(PlayerId player, Moment moment) {
    SummonRules rules = moment.rules(SummonRules.class);
    Map<BannerId, BannerRecord> standing = records.of(player);
    List<BannerOdds> banners =
        rules.banners().stream()
            .filter(banner -> banner.isOpen(moment.now()))
            .map(banner -> odds(banner, standing, moment.today()))
            .toList();
    return new Answer(banners, rules.pity(), wallets.of(player));
  }

  private static BannerOdds odds(
      Banner banner, Map<BannerId, BannerRecord> standing, LocalDate today) {
    int pulled = standing.getOrDefault(banner.id(), BannerRecord.UNTOUCHED).pullsOn(today);
    return new BannerOdds(
        banner,
        banner.odds(),
        standing.getOrDefault(banner.pity(), BannerRecord.UNTOUCHED).pity(),
        banner.pullsPerDay().map(perDay -> Math.max(0, perDay - pulled)));
  }
}
