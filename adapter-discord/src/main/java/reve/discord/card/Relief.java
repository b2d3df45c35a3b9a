package reve.discord.card;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Turns a drawing of greys into a coloured picture: the greys become a relief lit from the upper
 * left, its brightness is looked up in ramps of color (one for the upper, one for the lower part),
 * and glowing layers shed light around them.
 */
final class Relief {
  private static final float LIGHT_X = 0.45f;
  private static final float LIGHT_Y = 0.75f;

  /** Pixels from one shade of a shadow to the next; finer steps are not to be seen. */
  private static final double SHADE_STEP = 2;

  private final int width;
  private final int height;
  private final double scale;
  private final int[] upper;
  private final int[] lower;
  private final int glow;
  private final int shadow;

  /**
   * A picture of {@code width} by {@code height} pixels, {@code scale} of them to the unit. The
   * shadow of a lifted layer reaches {@code shadow} units.
   */
  Relief(int width, int height, double scale, Ramp upper, Ramp lower, int glow, int shadow) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.upper = upper.table();
    this.lower = lower.table();
    this.glow = glow;
    this.shadow = shadow;
  }

  BufferedImage paint(List<Drawing.Layer> layers, AffineTransform place) {
    BufferedImage solid = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    BufferedImage light = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D onSolid = brush(solid, place);
    Graphics2D onLight = brush(light, place);
    for (Drawing.Layer layer : layers) {
      draw(layer.kind() == Drawing.Kind.GLOW ? onLight : onSolid, layer);
    }
    onSolid.dispose();
    onLight.dispose();
    boolean glows = layers.stream().anyMatch(layer -> layer.kind() == Drawing.Kind.GLOW);
    return lit(Pixels.of(solid), Pixels.of(light), glows);
  }

  private static Graphics2D brush(BufferedImage image, AffineTransform place) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setTransform(place);
    return g;
  }

  private void draw(Graphics2D g, Drawing.Layer layer) {
    if (layer.kind() == Drawing.Kind.LIFTED) {
      g.setComposite(AlphaComposite.SrcAtop);
      int shades = Math.max(1, (int) Math.round(shadow * scale / SHADE_STEP));
      g.setColor(new Color(0, 0, 0, 95 / shades));
      for (int i = 1; i <= shades; i++) {
        g.setStroke(pen(i * shadow * 2.0 / shades));
        g.draw(layer.path());
      }
    }
    boolean inside = layer.kind() == Drawing.Kind.INSIDE;
    g.setComposite(inside ? AlphaComposite.SrcAtop : AlphaComposite.SrcOver);
    float tone = (float) layer.tone();
    g.setColor(new Color(tone, tone, tone, (float) layer.alpha()));
    if (layer.pen() > 0) {
      g.setStroke(pen(layer.pen()));
      g.draw(layer.path());
    } else {
      g.fill(layer.path());
    }
  }

  private static BasicStroke pen(double wide) {
    return new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private BufferedImage lit(int[] solid, int[] light, boolean glows) {
    Plane cover = new Plane(width, height);
    Plane tone = new Plane(width, height);
    Plane shine = new Plane(width, height);
    for (int i = 0; i < solid.length; i++) {
      cover.values[i] = (solid[i] >>> 24) / 255f;
      tone.values[i] = (solid[i] & 255) / 255f;
      shine.values[i] = (light[i] >>> 24) / 255f;
    }
    Plane wide = cover.blurred(radius(20));
    Plane heights = heights(cover, tone, wide);
    Plane halo = glows ? shine.blurred(radius(13)) : shine;

    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] out = Pixels.of(result);
    for (int y = 0; y < height; y++) {
      int sunk = Math.clamp((int) ((y / (float) height - 0.32f) * 512), 0, 256);
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float covered = cover.values[i];
        float around = Math.min(1, halo.values[i] * 1.6f);
        if (covered > 0 || around > 0.004f) {
          int color = covered > 0 ? color(brightness(cover, tone, wide, heights, x, y), sunk) : 0;
          out[i] = shone(color, covered, around * 0.6f, shine.values[i]);
        }
      }
    }
    return result;
  }

  private Plane heights(Plane cover, Plane tone, Plane wide) {
    Plane near = cover.blurred(radius(5));
    Plane detail = tone.blurred(radius(2.6));
    Plane heights = new Plane(width, height);
    for (int i = 0; i < heights.values.length; i++) {
      heights.values[i] =
          0.30f * near.values[i] + 1.15f * wide.values[i] + 0.28f * detail.values[i];
    }
    return heights;
  }

  /** The tone of a covered pixel, brighter on slopes and edges that face the light. */
  private float brightness(Plane cover, Plane tone, Plane wide, Plane heights, int x, int y) {
    int i = y * width + x;
    float covered = cover.values[i];
    float steep = (float) scale * 4.75f;
    float across = (heights.at(x + 1, y) - heights.at(x - 1, y)) * steep;
    float down = (heights.at(x, y + 1) - heights.at(x, y - 1)) * steep;
    float slope = Math.clamp(across * LIGHT_X + down * LIGHT_Y, -0.34f, 0.4f);
    int rim = radius(3.4);
    float edge = Math.max(0, covered - cover.at(x - rim, y - rim * 8 / 5));
    float back = Math.max(0, covered - cover.at(x + rim, y + rim));
    float hollow = (1 - wide.values[i]) * 0.10f;
    return 0.06f + tone.values[i] / covered * 0.86f + slope + edge * 0.42f + back * 0.12f - hollow;
  }

  private int color(float brightness, int sunk) {
    int step = Math.clamp((int) (brightness * 255), 0, 255);
    int above = upper[step];
    int below = lower[step];
    return blend(above >> 16 & 255, below >> 16 & 255, sunk) << 16
        | blend(above >> 8 & 255, below >> 8 & 255, sunk) << 8
        | blend(above & 255, below & 255, sunk);
  }

  private static int blend(int above, int below, int sunk) {
    return (above * (256 - sunk) + below * sunk) >> 8;
  }

  /** A pixel with light added: the halo screens, the source itself is nearly white. */
  private int shone(int color, float covered, float halo, float source) {
    int alpha = (int) (255 * (1 - (1 - covered) * (1 - halo) * (1 - source)));
    return alpha << 24
        | Math.min(alpha, shone(color >> 16 & 255, glow >> 16 & 255, covered, halo, source)) << 16
        | Math.min(alpha, shone(color >> 8 & 255, glow >> 8 & 255, covered, halo, source)) << 8
        | Math.min(alpha, shone(color & 255, glow & 255, covered, halo, source));
  }

  private static int shone(int channel, int glow, float covered, float halo, float source) {
    float below = channel * covered;
    float screened = below + (255 - below) * glow / 255f * halo;
    float white = glow + (255 - glow) * 0.55f;
    return (int) (screened + (white - screened) * source);
  }

  private int radius(double units) {
    return Math.max(1, (int) Math.round(units * scale));
  }
}
