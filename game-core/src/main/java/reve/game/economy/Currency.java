package reve.game.economy;

import reve.game.shared.CountedText;
import reve.game.shared.LocalText;

/** A kind of money as the host describes it. */
public record Currency(CurrencyId id, String emoji, CountedText names, LocalText description) {}
