package reve.game.shared.planted;

import reve.game.economy.Amount;

record KnowsAFeature(Amount amount) {}
