package reve.game.help;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.DailyClaims;
import reve.game.economy.EconomyRules;
import reve.game.economy.Wallets;
import reve.game.explore.Explorations;
import reve.game.fusion.FusionRecords;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.summon.SummonRules;

/** How far somebody has come with what everybody does first; also of whom nothing is known. */
public final class ViewFirstSteps {
  private final UnitOfWork unitOfWork;
  private final Players players;
  private final DailyClaims claims;
  private final Wallets wallets;
  private final BannerRecords banners;
  private final Explorations explorations;
  private final FusionRecords fusions;

  public ViewFirstSteps(
      UnitOfWork unitOfWork,
      Players players,
      DailyClaims claims,
      Wallets wallets,
      BannerRecords banners,
      Explorations explorations,
      FusionRecords fusions) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.claims = claims;
    this.wallets = wallets;
    this.banners = banners;
    this.explorations = explorations;
    this.fusions = fusions;
  }

  /** The steps that were taken, whichever came first. */
  public Set<FirstStep> handle(PlayerId player) {
    return unitOfWork.ask(moment -> taken(player, moment));
  }

  private Set<FirstStep> taken(PlayerId player, Moment moment) {
    Set<FirstStep> taken = EnumSet.noneOf(FirstStep.class);
    if (players.playing(player).isEmpty()) {
      return taken;
    }
    taken.add(FirstStep.START);
    add(taken, FirstStep.DAILY, claims.last(player).isPresent());
    Map<BannerId, BannerRecord> pulled = banners.of(player);
    add(taken, FirstStep.CRAFT, hasCrafted(wallets.of(player), pulled, moment));
    add(taken, FirstStep.SUMMON, !pulled.isEmpty());
    add(taken, FirstStep.EXPLORE, explorations.of(player).ever() > 0);
    add(taken, FirstStep.FUSE, fusions.tally(player).attempts() > 0);
    return taken;
  }

  private static void add(Set<FirstStep> taken, FirstStep step, boolean isTaken) {
    if (isTaken) {
      taken.add(step);
    }
  }

  /** Something that is crafted is there, or was spent on a banner. */
  private static boolean hasCrafted(
      Balances held, Map<BannerId, BannerRecord> pulled, Moment moment) {
    Set<CurrencyId> crafted = moment.rules(EconomyRules.class).craft().keySet();
    return crafted.stream().anyMatch(currency -> held.of(currency).value() > 0)
        || moment.rules(SummonRules.class).banners().stream()
            .filter(
                banner -> banner.price().amounts().keySet().stream().anyMatch(crafted::contains))
            .flatMap(banner -> Optional.ofNullable(pulled.get(banner.id())).stream())
            .anyMatch(record -> record.pulls() > 0);
  }
}
