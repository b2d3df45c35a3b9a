package reve.discord.card;

import java.util.Objects;

/**
 * An element as cards show it: {@code id} chooses the scenery and the frame, {@code color}
 * (0xRRGGBB) stands in for the palette of an element that has no scenery of its own.
 */
public record ElementLook(String id, String name, int color) {
  public ElementLook {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    color &= 0xFFFFFF;
  }
}
