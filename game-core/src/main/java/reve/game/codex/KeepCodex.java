package reve.game.codex;

import java.util.HashSet;
import java.util.Set;
import reve.game.codex.Codex.Entries;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/**
 * Enters every Esprit that a player gains into the codex, and gives what is due for it: once, also
 * to those who owned everything before a set was thought of.
 */
public final class KeepCodex implements Reaction<EspritsGained> {
  private final Codex codex;
  private final Treasury treasury;

  public KeepCodex(Codex codex, Treasury treasury) {
    this.codex = codex;
    this.treasury = treasury;
  }

  @Override
  public Class<EspritsGained> event() {
    return EspritsGained.class;
  }

  @Override
  public void on(EspritsGained gained, Unit unit) {
    PlayerId player = gained.player();
    Entries before = codex.of(player);
    Set<EspritId> fresh = new HashSet<>(gained.copies().keySet());
    fresh.removeAll(before.ever());
    if (!fresh.isEmpty()) {
      codex.enter(player, fresh);
    }
    reward(player, before.entering(fresh), unit);
  }

  private void reward(PlayerId player, Entries now, Unit unit) {
    CodexRules rules = unit.rules(CodexRules.class);
    Catalogue catalogue = unit.rules(Catalogue.class);
    for (CodexSet set : rules.sets()) {
      if (!now.rewarded().contains(set.id()) && set.isComplete(now.ever(), catalogue)) {
        codex.reward(player, set.id());
        unit.journal().record(new CodexCompleted(player, set.id(), set.given()));
        give(player, set.given(), LedgerReason.CODEX_SET, unit);
      }
    }
    for (CodexMilestone each : rules.milestones()) {
      if (!now.rewarded().contains(each.id()) && each.isReached(now.ever(), catalogue)) {
        codex.reward(player, each.id());
        unit.journal()
            .record(new MilestoneReached(player, each.id(), each.target(catalogue), each.given()));
        give(player, each.given(), LedgerReason.COLLECTION_MILESTONE, unit);
      }
    }
  }

  private void give(PlayerId player, Reward reward, LedgerReason reason, Unit unit) {
    treasury.grant(player, treasury.balances(player), reward, reason, unit);
  }
}
