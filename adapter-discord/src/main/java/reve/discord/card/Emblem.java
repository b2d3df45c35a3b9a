package reve.discord.card;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The figure of an Esprit: its motif in a pose and in colors of its own. */
final class Emblem {
  /** The side of the square that holds the figure, in units of a card. */
  static final double SIDE = 590;

  private static final double MOTIF_SIDE = 512;
  private static final int SHADOW = 20;

  private Emblem() {}

  /** A square picture, {@code scale} pixels to the unit of a card. */
  static BufferedImage paint(EspritCard card, Palette palette, Seed seed, double scale) {
    int pixels = (int) Math.round(SIDE * scale);
    Seed pose = seed.branch("pose");
    AffineTransform place = new AffineTransform();
    place.translate(pixels / 2.0, pixels / 2.0);
    place.scale(pixels / MOTIF_SIDE, pixels / MOTIF_SIDE);
    place.rotate(pose.between(-0.05, 0.05));
    double size = pose.between(0.9, 0.96);
    place.scale(pose.chance(0.5) ? -size : size, size);
    Drawing motif = Drawing.motif(card.art()).orElseGet(() -> Sigil.grow(seed));
    return new Relief(
            pixels, pixels, scale, palette.body(), palette.depth(), palette.glow(), SHADOW)
        .paint(motif.layers(), place);
  }
}
