package reve.game.esprit;

import reve.game.shared.LocalText;

/**
 * A creature of the catalogue. A retired one is never drawn again, but whoever owns it keeps it.
 * {@code art} names the motif of its picture.
 */
public record Esprit(
    EspritId id,
    Element element,
    Tier tier,
    LocalText names,
    LocalText description,
    String art,
    Stats base,
    boolean retired) {}
