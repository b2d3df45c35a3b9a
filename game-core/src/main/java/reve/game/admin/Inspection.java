package reve.game.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import reve.game.achievement.Achievements;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.energy.GaugeLevel;
import reve.game.esprit.Stack;
import reve.game.item.ItemId;
import reve.game.player.Player;
import reve.game.reve.ChargeLevel;
import reve.game.shared.PlayerId;
import reve.game.skill.Skills.Allocation;
import reve.game.summon.BannerId;

/** What an owner sees of somebody. */
public sealed interface Inspection {
  record Nobody(PlayerId player) implements Inspection {}

  /** The policy was accepted, and no class chosen yet. */
  record NotBegun(PlayerId player, Instant acceptedAt) implements Inspection {}

  record Playing(Player player, Possessions owned, Strength strength, Progress progress)
      implements Inspection {}

  /** Money, items, Esprits, and those of them that wear relics, 25 at most. */
  record Possessions(
      Balances held, Balances earned, Map<ItemId, Long> items, Totals totals, List<Stack> wearers) {
    public Possessions {
      items = Map.copyOf(items);
      wearers = List.copyOf(wearers);
    }
  }

  /** What is left to spend at this moment. */
  record Strength(GaugeLevel energy, GaugeLevel stamina, ChargeLevel charges) {}

  /** Skills, what was achieved, and the pity of each banner on which some was gathered. */
  record Progress(Allocation skills, Achievements.Standing achieved, Map<BannerId, Integer> pity) {
    public Progress {
      pity = Map.copyOf(pity);
    }
  }
}
