package reve.discord.card;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The frame of a card: its ornament comes from the element, its metal and richness from the tier.
 */
final class Frame {
  private static final int SHADOW = 7;

  private Frame() {}

  static BufferedImage paint(EspritCard card, Palette palette, double scale) {
    int tier = card.tier().number();
    List<Drawing.Layer> layers =
        Drawing.frame(card.element().id()).layers().stream()
            .filter(layer -> layer.from() <= tier)
            .toList();
    int metal = Tint.mix(card.tier().color(), palette.metal(), 0.25);
    return new Relief(
            (int) Math.round(Scene.WIDTH * scale),
            (int) Math.round(Scene.HEIGHT * scale),
            scale,
            metal(metal),
            metal(Tint.mix(metal, palette.sky(), 0.25)),
            0xFFFFFF,
            SHADOW)
        .paint(layers, AffineTransform.getScaleInstance(scale, scale));
  }

  private static Ramp metal(int color) {
    return Ramp.through(
        Tint.withLightness(Tint.turn(color, 12, 0.7), 0.13),
        Tint.withLightness(color, 0.3),
        Tint.withLightness(color, 0.5),
        Tint.withLightness(color, 0.72),
        Tint.withLightness(Tint.turn(color, -8, 0.8), 0.88),
        Tint.withLightness(Tint.turn(color, 0, 0.35), 0.98));
  }
}
