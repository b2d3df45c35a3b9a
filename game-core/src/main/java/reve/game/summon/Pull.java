package reve.game.summon;

import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;

/** One drawn Esprit; {@code forced} when pity decided its tier. */
public record Pull(EspritId esprit, Tier tier, boolean forced) {}
