package reve.game.summon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.summon.SummonOutcome.BannerClosed;
import reve.game.summon.SummonOutcome.DayUsedUp;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.summon.SummonOutcome.TooPoor;
import reve.game.summon.SummonOutcome.WrongCount;

/** A player pays for one or more draws from an open banner. */
public final class SummonEsprits {
  public record Command(CommandId id, PlayerId player, BannerId banner, int count) {}

  private final UnitOfWork unitOfWork;
  private final BannerRecords records;
  private final Treasury treasury;
  private final Menagerie menagerie;

  public SummonEsprits(
      UnitOfWork unitOfWork, BannerRecords records, Treasury treasury, Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.records = records;
    this.treasury = treasury;
    this.menagerie = menagerie;
  }

  public SummonOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), SummonOutcome.class, unit -> summon(command, unit));
  }

  private SummonOutcome summon(Command command, Unit unit) {
    Optional<Banner> open =
        unit.rules(SummonRules.class)
            .find(command.banner())
            .filter(banner -> banner.isOpen(unit.now()));
    if (open.isEmpty()) {
      return new BannerClosed(command.banner());
    }
    Banner banner = open.get();
    if (!banner.counts().contains(command.count())) {
      return new WrongCount(banner.id(), command.count(), banner.counts());
    }
    Map<BannerId, BannerRecord> standing = records.of(command.player());
    int pulled = standing.getOrDefault(banner.id(), BannerRecord.UNTOUCHED).pullsOn(unit.today());
    int left =
        banner.pullsPerDay().map(perDay -> Math.max(0, perDay - pulled)).orElse(Integer.MAX_VALUE);
    if (left < command.count()) {
      return new DayUsedUp(banner.id(), banner.pullsPerDay().orElseThrow(), left, unit.tomorrow());
    }
    Price price = banner.price().times(command.count());
    Balances held = treasury.balances(command.player());
    return held.cover(price)
        ? drawFrom(banner, command, price, held, standing, unit)
        : new TooPoor(price, held);
  }

  private SummonOutcome drawFrom(
      Banner banner,
      Command command,
      Price price,
      Balances held,
      Map<BannerId, BannerRecord> standing,
      Unit unit) {
    PlayerId player = command.player();
    PityRule pity = unit.rules(SummonRules.class).pity();
    int counter = standing.getOrDefault(banner.pity(), BannerRecord.UNTOUCHED).pity();
    PullSequence.Drawn drawn =
        new PullSequence(banner, pity, unit.rules(Catalogue.class))
            .draw(command.count(), counter, unit.dice());

    records.save(player, changed(banner, standing, drawn, unit.today()));
    unit.journal().record(new EspritsSummoned(player, banner.id(), drawn.pulls(), drawn.pity()));
    treasury.pay(player, held, price, LedgerReason.SUMMON);
    Set<EspritId> firsts =
        menagerie.gain(player, drawn.pulls().stream().map(Pull::esprit).toList(), "summon", unit);
    return new Summoned(
        banner.id(), drawn.pulls(), firsts, treasury.balances(player), drawn.pity(), pity.at());
  }

  private static Map<BannerId, BannerRecord> changed(
      Banner banner,
      Map<BannerId, BannerRecord> standing,
      PullSequence.Drawn drawn,
      LocalDate today) {
    Map<BannerId, BannerRecord> changed = new HashMap<>();
    changed.put(
        banner.id(),
        standing
            .getOrDefault(banner.id(), BannerRecord.UNTOUCHED)
            .plusPulls(drawn.pulls().size(), today));
    changed.put(
        banner.pity(),
        changed
            .getOrDefault(
                banner.pity(), standing.getOrDefault(banner.pity(), BannerRecord.UNTOUCHED))
            .withPity(drawn.pity()));
    return changed;
  }
}
