package reve.game.collection;

import reve.game.shared.Rules;

/** How collections are shown. */
public record CollectionRules(int pageSize) implements Rules {}
