package reve.game.ability;

import java.util.List;

/**
 * What basic attack and ultimate leave behind, and the passives; one passive may have several
 * parts.
 */
public record AbilitySet(List<Effect> basic, List<Effect> ultimate, List<List<Passive>> passives) {
  public AbilitySet {
    basic = List.copyOf(basic);
    ultimate = List.copyOf(ultimate);
    passives = passives.stream().map(List::copyOf).toList();
  }
}
