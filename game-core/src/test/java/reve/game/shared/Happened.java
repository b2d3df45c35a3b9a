package reve.game.shared;

/** An event for tests of the unit of work: it carries a name, and a kind that tests can choose. */
record Happened(PlayerId player, String kind, String name) implements Event {}
