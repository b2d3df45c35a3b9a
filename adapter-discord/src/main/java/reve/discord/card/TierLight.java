package reve.discord.card;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/**
 * The light that a tier sheds. It grows from a faint glow at the first tier: sparks from the third,
 * rays from the fifth, an aurora from the ninth, foil from the thirteenth, all colors of the
 * rainbow from the sixteenth.
 */
final class TierLight {
  static final int SPARKS_FROM = 3;
  static final int RAYS_FROM = 5;
  static final int AURORA_FROM = 9;
  static final int RING_FROM = 11;
  static final int RAINBOW_FROM = 16;
  private static final int LAST = 18;
  private static final double RING = 276;
  private static final double RING_WIDTH = 74;

  private static final int[] RAINBOW = {
    0xFF4F7B, 0xFF9A3C, 0xFFE44F, 0x4FEE8E, 0x3CC6FF, 0x7F6BFF, 0xFF5FDC
  };

  private final int tier;
  private final int color;
  private final Palette palette;
  private final Seed seed;
  private final double middleX;
  private final double middleY;

  TierLight(TierLook look, Palette palette, Seed seed, double middleX, double middleY) {
    this.tier = Math.min(look.number(), LAST);
    this.color = Tint.withLightness(look.color(), 0.7);
    this.palette = palette;
    this.seed = seed;
    this.middleX = middleX;
    this.middleY = middleY;
  }

  /** From nothing at the first tier to one at the last. */
  double strength() {
    return (tier - 1) / (LAST - 1.0);
  }

  void into(Atmosphere air) {
    air.dim(1 - 0.6 * strength());
    if (tier >= AURORA_FROM) {
      aurora(air);
    }
    if (tier >= RAYS_FROM) {
      rays(air);
    }
    air.glow(middleX, middleY, 340 + 120 * strength(), palette.horizon(), 0.5 - 0.2 * strength());
    air.glow(middleX, middleY, 250 + 200 * strength(), color, 0.16 + 0.42 * strength());
    if (tier >= RING_FROM) {
      ring(air);
    }
  }

  /** A broad ring of light, of one color or of all. */
  private void ring(Atmosphere air) {
    double power = 0.3 + 0.4 * (tier - RING_FROM) / (LAST - RING_FROM);
    double turn = seed.branch("ring").between(0, Math.TAU);
    for (int row = 0; row < air.rows; row++) {
      for (int column = 0; column < air.columns; column++) {
        double dx = Atmosphere.middle(column) - middleX;
        double dy = Atmosphere.middle(row) - middleY;
        double off = Math.abs(Math.hypot(dx, dy) - RING) / RING_WIDTH;
        if (off < 1) {
          double around = (Math.atan2(dy, dx) + turn + Math.TAU) / Math.TAU % 1;
          air.light(column, row, ringColor(around), power * (1 - off) * (1 - off));
        }
      }
    }
  }

  private int ringColor(double around) {
    if (tier < RAINBOW_FROM) {
      return color;
    }
    double at = around * RAINBOW.length;
    int from = (int) at % RAINBOW.length;
    return Tint.mix(RAINBOW[from], RAINBOW[(from + 1) % RAINBOW.length], at - Math.floor(at));
  }

  private void rays(Atmosphere air) {
    Seed ray = seed.branch("rays");
    int count = 9 + tier;
    double turn = ray.between(0, Math.TAU);
    double power = 0.3 + 0.45 * (tier - RAYS_FROM) / (LAST - RAYS_FROM);
    double[] reach = new double[count];
    for (int i = 0; i < count; i++) {
      reach[i] = ray.between(0.35, 1);
    }
    for (int row = 0; row < air.rows; row++) {
      for (int column = 0; column < air.columns; column++) {
        double dx = Atmosphere.middle(column) - middleX;
        double dy = Atmosphere.middle(row) - middleY;
        double away = Math.hypot(dx, dy);
        double around = (Math.atan2(dy, dx) + turn + Math.TAU) / Math.TAU * count;
        int which = (int) around % count;
        double off = Math.abs(around - Math.floor(around) - 0.5) * 2;
        double edge = Math.max(0, 1 - off / (0.35 + 0.3 * reach[which]));
        double fade = Math.max(0, 1 - away / (360 + 320 * reach[which]));
        double light = power * edge * fade * reach[which] * Math.min(1, away / 120);
        if (light > 0.002) {
          air.light(column, row, rayColor(which), light);
        }
      }
    }
  }

  private int rayColor(int which) {
    return tier >= RAINBOW_FROM ? RAINBOW[which % RAINBOW.length] : color;
  }

  private void aurora(Atmosphere air) {
    Noise noise = new Noise(seed.branch("aurora"));
    double power = 0.34 + 0.4 * (tier - AURORA_FROM) / (LAST - AURORA_FROM);
    for (int band = 0; band < 2 + (tier - AURORA_FROM) / 4; band++) {
      int tint = bandColor(band);
      for (int column = 0; column < air.columns; column++) {
        double x = Atmosphere.middle(column);
        double fold = noise.layered((float) (x / 170) + band * 5, band * 3.7f, 3);
        double foot = 130 + band * 74 + (fold - 0.5) * 260;
        double folds = 0.55 + 0.45 * Math.sin(fold * 26 + x / 37);
        double tall = 120 + 90 * noise.at((float) (x / 90), band * 2.3f + 40);
        for (int row = 0; row < air.rows; row++) {
          double above = (foot - Atmosphere.middle(row)) / tall;
          double light =
              above < 0
                  ? Math.max(0, 1 + above * 5)
                  : Math.max(0, 1 - above) * Math.max(0, 1 - above);
          if (light > 0) {
            air.light(column, row, tint, light * power * folds);
          }
        }
      }
    }
  }

  private int bandColor(int band) {
    if (tier >= RAINBOW_FROM) {
      return RAINBOW[(band * 3 + 3) % RAINBOW.length];
    }
    return band % 2 == 0 ? color : Tint.turn(palette.glow(), 40 * band, 1.1);
  }

  /** The shine around the outline of a figure that is about to be put at a place. */
  void aura(BufferedImage image, BufferedImage figure, int left, int top) {
    Aura.shine(
        image, figure, left, top, Tint.mix(color, palette.horizon(), 0.3), 0.42 + strength());
  }

  /** Sparks around the Esprit, in front of it. */
  void sparks(Graphics2D g) {
    if (tier < SPARKS_FROM) {
      return;
    }
    Seed spark = seed.branch("sparks");
    int count = 6 + tier * 3;
    for (int i = 0; i < count; i++) {
      double around = spark.between(0, Math.TAU);
      double away = 190 + 190 * Math.sqrt(spark.unit());
      double x = middleX + Math.cos(around) * away;
      double y = middleY + Math.sin(around) * away * 0.95;
      double size = 2 + Math.pow(spark.unit(), 3) * (4 + 7 * strength());
      int tint =
          tier >= RAINBOW_FROM ? RAINBOW[i % RAINBOW.length] : i % 3 == 0 ? palette.glow() : color;
      if (y > 640) {
        continue;
      }
      if (size > 5.5) {
        Glimmer.star(g, x, y, size * 2.1, tint, 0.95);
      } else {
        Glimmer.glow(g, x, y, size * 2.4, tint, 0.6);
        g.setColor(Tint.color(Tint.mix(tint, 0xFFFFFF, 0.5), 0.95));
        g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
      }
    }
  }
}
