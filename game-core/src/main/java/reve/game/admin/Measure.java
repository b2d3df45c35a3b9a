package reve.game.admin;

import reve.game.economy.CurrencyId;
import reve.game.item.ItemId;

/** What of a player is a number that an owner can change. */
public sealed interface Measure {
  record Money(CurrencyId currency) implements Measure {}

  /** Items, fragments among them. */
  record Things(ItemId item) implements Measure {}

  /** What was gathered towards the next level. */
  record Experience() implements Measure {}

  record Level() implements Measure {}

  /** The level beyond which the player does not rise yet. */
  record LevelCap() implements Measure {}
}
