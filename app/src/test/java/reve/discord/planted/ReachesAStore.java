package reve.discord.planted;

import reve.game.economy.Wallets;

/** A command that goes around the use case. */
public record ReachesAStore(Wallets wallets) {}
