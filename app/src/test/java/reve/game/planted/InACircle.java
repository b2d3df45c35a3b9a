package reve.game.planted;

import reve.game.plantedtoo.BackInTheCircle;

/** Depends on the feature that depends on this one. */
public record InACircle(BackInTheCircle next) {}
