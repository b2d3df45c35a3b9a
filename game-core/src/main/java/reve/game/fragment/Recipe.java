package reve.game.fragment;

import reve.game.esprit.Element;
import reve.game.esprit.Tier;

/** What kind of Esprit is crafted: any of a tier and an element. */
public record Recipe(Tier tier, Element element) {}
