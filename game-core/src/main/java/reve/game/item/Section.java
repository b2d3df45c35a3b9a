package reve.game.item;

import reve.game.shared.LocalText;

/** Items that lie together in an inventory. */
public record Section(SectionId id, String emoji, LocalText names) {}
