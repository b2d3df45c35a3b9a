package reve.game.achievement;

import reve.game.shared.LocalText;

/** Achievements that are shown together. */
public record Category(CategoryId id, String emoji, LocalText names) {}
