package reve.game.summon;

import java.time.LocalDate;
import java.util.Map;
import reve.game.shared.PlayerId;

/** How each player stands with each banner. */
public interface BannerRecords {
  Map<BannerId, BannerRecord> of(PlayerId player);

  void save(PlayerId player, Map<BannerId, BannerRecord> changed);

  /** Points of pity, and how many pulls were made on the last day on which any was made. */
  record BannerRecord(int pity, LocalDate day, int pulls) {
    public static final BannerRecord UNTOUCHED = new BannerRecord(0, LocalDate.EPOCH, 0);

    int pullsOn(LocalDate wanted) {
      return day.equals(wanted) ? pulls : 0;
    }

    BannerRecord plusPulls(int more, LocalDate today) {
      return new BannerRecord(pity, today, pullsOn(today) + more);
    }

    BannerRecord withPity(int points) {
      return new BannerRecord(points, day, pulls);
    }
  }
}
