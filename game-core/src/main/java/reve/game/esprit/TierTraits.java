package reve.game.esprit;

import reve.game.shared.LocalText;

/**
 * How the host describes a tier: the range of an Esprit's stat total, and the virelite that a copy
 * beyond a full stack dissolves into.
 */
public record TierTraits(
    Tier tier,
    LocalText names,
    String emoji,
    String color,
    long anchor,
    long minTotal,
    long maxTotal,
    long dissolveVirelite) {}
