package reve.discord.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The land of an element, in layers that grow darker and clearer towards the viewer. */
final class Scenery {
  private final String element;
  private final Palette palette;
  private final Seed seed;
  private final Ridges ridges;

  Scenery(String element, Palette palette, Seed seed) {
    this.element = element;
    this.palette = palette;
    this.seed = seed.branch("scenery");
    this.ridges = new Ridges(Scene.WIDTH, Scene.HEIGHT, this.seed.branch("ridges"));
  }

  /** What lies behind the Esprit. */
  void distance(Graphics2D g) {
    int kind = seed.branch("kind").below(3);
    layer(g, farthest(kind), 440, 0.34, 0.8);
    layer(g, middle(kind), 520, 0.58, 0.94);
  }

  /** What lies before it, and carries the name plate. */
  void foreground(Graphics2D g) {
    int kind = seed.branch("near").below(2);
    layer(g, nearest(kind), 610, 0.86, 1);
  }

  private Path2D farthest(int kind) {
    return switch (element) {
      case "inferno" -> kind == 0 ? ridges.hills(560, 90, 200) : ridges.peaks(570, 190, 150);
      case "verdant" -> kind == 0 ? ridges.peaks(560, 150, 190) : ridges.hills(550, 90, 240);
      case "abyssal" -> kind == 0 ? ridges.ruins(590, 220) : ridges.peaks(600, 160, 120);
      case "tempest" -> kind == 0 ? ridges.islands(520, 95, 5) : ridges.clouds(560, 110);
      case "umbral" -> kind == 0 ? ridges.peaks(570, 190, 110) : ridges.spires(580, 230);
      case "radiant" -> kind == 0 ? ridges.islands(520, 90, 4) : ridges.clouds(570, 100);
      default -> ridges.hills(560, 110, 200);
    };
  }

  private Path2D middle(int kind) {
    return switch (element) {
      case "inferno" -> kind == 1 ? ridges.ruins(620, 150) : ridges.peaks(630, 110, 90);
      case "verdant" -> kind == 2 ? ridges.ruins(625, 130) : ridges.firs(620, 150);
      case "abyssal" -> kind == 1 ? ridges.hills(620, 80, 160) : ridges.kelp(625, 190);
      case "tempest" -> kind == 1 ? ridges.peaks(640, 170, 130) : ridges.clouds(620, 120);
      case "umbral" -> kind == 1 ? ridges.firs(625, 150) : ridges.ruins(625, 170);
      case "radiant" -> kind == 1 ? ridges.ruins(630, 190) : ridges.clouds(620, 110);
      default -> ridges.hills(620, 90, 160);
    };
  }

  private Path2D nearest(int kind) {
    return switch (element) {
      case "inferno" -> ridges.blades(700, 110, kind == 0 ? 34 : 52);
      case "verdant" -> kind == 0 ? ridges.blades(695, 90, 20) : ridges.firs(700, 90);
      case "abyssal" -> kind == 0 ? ridges.kelp(690, 130) : ridges.hills(680, 50, 120);
      case "tempest", "radiant" -> ridges.clouds(700, 90);
      case "umbral" -> kind == 0 ? ridges.blades(700, 80, 26) : ridges.hills(680, 50, 150);
      default -> ridges.hills(680, 60, 140);
    };
  }

  private void layer(Graphics2D g, Path2D path, double top, double depth, double alpha) {
    Shape shape =
        seed.branch("mirror" + depth).chance(0.5)
            ? path.createTransformedShape(new AffineTransform(-1, 0, 0, 1, Scene.WIDTH, 0))
            : path;
    int dark = Tint.mix(palette.zenith(), palette.depth().at(0.1), 0.4);
    int upper = Tint.mix(palette.horizon(), dark, depth);
    int lower = Tint.mix(palette.horizon(), dark, Math.min(1, depth * 0.72));
    g.setPaint(
        new LinearGradientPaint(
            0,
            (float) top - 60,
            0,
            (float) top + 190,
            new float[] {0, 1},
            new Color[] {Tint.color(upper, alpha), Tint.color(lower, alpha)}));
    g.fill(shape);
  }
}
