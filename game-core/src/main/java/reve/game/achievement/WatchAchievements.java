package reve.game.achievement;

import java.util.Optional;
import reve.game.achievement.Achievements.Standing;
import reve.game.codex.Codex;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.economy.Wallets;
import reve.game.esprit.Catalogue;
import reve.game.host.HostRules;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/**
 * Counts what players do and unlocks what it comes to, each achievement once. What currencies were
 * earned and spent is looked at whenever anything else is counted.
 */
public final class WatchAchievements implements Reaction<Event> {
  private static final String FEATURE = "achievement";

  private final Achievements achievements;
  private final Codex codex;
  private final Wallets wallets;
  private final Treasury treasury;

  /** The codex has to hear of what is gained before this does. */
  public WatchAchievements(
      Achievements achievements, Codex codex, Wallets wallets, Treasury treasury) {
    this.achievements = achievements;
    this.codex = codex;
    this.wallets = wallets;
    this.treasury = treasury;
  }

  @Override
  public Class<Event> event() {
    return Event.class;
  }

  @Override
  public void on(Event event, Unit unit) {
    Optional<Moves> moves = Moves.of(event, codex, unit.rules(Catalogue.class));
    if (moves.isPresent()) {
      Standing counted = count(event.player(), moves.get());
      if (!unit.rules(HostRules.class).isClosed(FEATURE)) {
        unlock(event.player(), counted, unit);
      }
    }
  }

  private Standing count(PlayerId player, Moves moves) {
    Standing before = achievements.of(player);
    moves
        .by()
        .forEach(
            (counter, more) -> achievements.count(player, counter, before.count(counter) + more));
    moves
        .to()
        .forEach((counter, value) -> {
          if (value > before.count(counter)) {
            achievements.count(player, counter, value);
          }
        });
    return achievements.of(player);
  }

  private void unlock(PlayerId player, Standing standing, Unit unit) {
    AchievementRules rules = unit.rules(AchievementRules.class);
    Tally tally = Tally.of(player, standing, wallets);
    for (Achievement each : rules.achievements()) {
      if (!standing.has(each.id()) && tally.of(each.needs()) >= each.count()) {
        achievements.unlock(player, each.id(), unit.now());
        unit.journal()
            .record(new AchievementUnlocked(player, each.id(), each.points(), each.reward()));
        give(player, each.reward(), LedgerReason.ACHIEVEMENT, unit);
      }
    }
    Standing now = achievements.of(player);
    int points = now.points(rules);
    for (PointReward each : rules.points()) {
      if (!now.has(each.id()) && points >= each.points()) {
        achievements.unlock(player, each.id(), unit.now());
        unit.journal().record(new PointsRewarded(player, each.id(), each.points(), each.reward()));
        give(player, each.reward(), LedgerReason.ACHIEVEMENT_POINTS, unit);
      }
    }
  }

  private void give(PlayerId player, Reward reward, LedgerReason reason, Unit unit) {
    treasury.grant(player, treasury.balances(player), reward, reason, unit);
  }
}
