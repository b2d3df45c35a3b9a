package reve.game.notification;

import java.util.List;
import java.util.Optional;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.notification.GaugeWatches.Watch;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.UnitOfWork;

/** Tells players whose gauges have filled up by themselves; called in the background. */
public final class CheckGauges {
  private static final int AT_ONCE = 100;

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Vitality vitality;
  private final GaugeWatches watches;
  private final Postbox postbox;

  public CheckGauges(
      UnitOfWork unitOfWork,
      Players players,
      Vitality vitality,
      GaugeWatches watches,
      Postbox postbox) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.vitality = vitality;
    this.watches = watches;
    this.postbox = postbox;
  }

  public void handle() {
    List<Watch> due;
    do {
      due = watches.claimDue(unitOfWork.ask(Moment::now), AT_ONCE);
      due.forEach(this::check);
    } while (due.size() == AT_ONCE);
  }

  /** Whoever has gained room since, by a level or a skill, is full a little later. */
  private void check(Watch watch) {
    Optional<GaugeLevel> level =
        unitOfWork.ask(moment ->
            players
                .playing(watch.player())
                .map(player -> vitality.level(watch.gauge(), player, moment)));
    level
        .filter(GaugeLevel::isFull)
        .ifPresent(full ->
            postbox.put(
                watch.player(),
                new Inbox.Letter(
                    new Inbox.Key(
                        watch.fullAt(),
                        watch.gauge().name() + "." + watch.fullAt().getEpochSecond()),
                    new Notice.GaugeFull(watch.gauge(), full.points()))));
    watches.settle(watch, level.filter(each -> !each.isFull()).map(GaugeLevel::fullAt));
  }
}
