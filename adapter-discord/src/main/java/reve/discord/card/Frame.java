package reve.discord.card;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The frame of a card: its ornament comes from the element, its metal and richness from the tier.
 */
final class Frame {
  private static final int SHADOW = 7;
  private static final int FOIL_FROM = 13;
  private static final double BANDS = 1.5;
  private static final int[] SHEEN = {
    0xFF6E9E, 0xFFB84F, 0xFFF37A, 0x6FF0AE, 0x5CC8FF, 0x9A82FF, 0xFF82EC
  };

  private Frame() {}

  static BufferedImage paint(EspritCard card, Palette palette, double scale) {
    int tier = card.tier().number();
    List<Drawing.Layer> layers =
        Drawing.frame(card.element().id()).layers().stream()
            .filter(layer -> layer.from() <= tier)
            .toList();
    int metal = Tint.mix(card.tier().color(), palette.metal(), 0.25);
    BufferedImage frame =
        new Relief(
                (int) Math.round(Scene.WIDTH * scale),
                (int) Math.round(Scene.HEIGHT * scale),
                scale,
                metal(metal),
                metal(Tint.mix(metal, palette.sky(), 0.25)),
                0xFFFFFF,
                SHADOW)
            .paint(layers, AffineTransform.getScaleInstance(scale, scale));
    if (tier >= FOIL_FROM) {
      foil(frame, Math.min(0.85, 0.4 + 0.09 * (tier - FOIL_FROM)));
    }
    return frame;
  }

  /** A sheen of all colors where the metal catches light; its dark parts stay as they are. */
  private static void foil(BufferedImage frame, double strength) {
    int[] pixels = Pixels.of(frame);
    int width = frame.getWidth();
    int[] sheen = Ramp.through(SHEEN).table();
    double step = 2.0 * sheen.length * BANDS / (width + frame.getHeight());
    for (int i = 0; i < pixels.length; i++) {
      int color = pixels[i];
      if (color != 0) {
        int light = Math.max(color >> 8 & 255, Math.max(color >> 16 & 255, color & 255));
        int band = (int) ((i % width + i / width) * step) % (2 * sheen.length);
        int tint = sheen[band < sheen.length ? band : 2 * sheen.length - 1 - band];
        int share = (int) (256 * strength);
        pixels[i] =
            (color & 0xFF000000)
                | tinted(color >> 16 & 255, tint >> 16 & 255, light, share) << 16
                | tinted(color >> 8 & 255, tint >> 8 & 255, light, share) << 8
                | tinted(color & 255, tint & 255, light, share);
      }
    }
  }

  private static int tinted(int channel, int tint, int light, int share) {
    int shiny = Math.min(255, tint * light / 200);
    return channel + (((shiny - channel) * share) >> 8);
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
