package reve.game.item;

import reve.game.shared.CountedText;
import reve.game.shared.LocalText;
import reve.game.shared.Multipliers;

/** A kind of item as the host describes it. */
public record Item(
    ItemId id,
    SectionId section,
    Rarity rarity,
    String emoji,
    ItemEffect effect,
    CountedText names,
    LocalText description) {

  /** How rare an item is; decides its colour, nothing else. */
  public enum Rarity {
    COMMON,
    UNCOMMON,
    RARE,
    EPIC,
    LEGENDARY,
    MYTHIC
  }

  Item under(Multipliers multipliers) {
    return new Item(id, section, rarity, emoji, effect.under(multipliers), names, description);
  }
}
