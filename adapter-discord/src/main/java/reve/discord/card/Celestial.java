package reve.discord.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** What hangs in the sky of an Esprit besides stars: a moon, a planet, a comet, or nothing. */
final class Celestial {
  private final Palette palette;
  private final Seed seed;

  Celestial(Palette palette, Seed seed) {
    this.palette = palette;
    this.seed = seed.branch("celestial");
  }

  void paint(Graphics2D g) {
    boolean left = seed.chance(0.5);
    double x = left ? seed.between(96, 150) : seed.between(570, 624);
    double y = seed.between(130, 230);
    double size = seed.between(34, 58);
    switch (seed.below(6)) {
      case 0 -> moon(g, x, y, size);
      case 1 -> crescent(g, x, y, size);
      case 2 -> planet(g, x, y, size * 0.8);
      case 3 -> {
        moon(g, x, y, size * 0.8);
        moon(g, x + size * (left ? 1.3 : -1.3), y + size * 0.9, size * 0.36);
      }
      case 4 -> comet(g, x, y, left ? -1 : 1);
      default -> {}
    }
  }

  private void moon(Graphics2D g, double x, double y, double radius) {
    Glimmer.glow(g, x, y, radius * 2.1, palette.horizon(), 0.5);
    body(g, disc(x, y, radius), x, y, radius);
    g.setColor(Tint.color(palette.sky(), 0.22));
    g.fill(disc(x + radius * 0.3, y - radius * 0.2, radius * 0.26));
    g.fill(disc(x - radius * 0.34, y + radius * 0.26, radius * 0.18));
    g.fill(disc(x + radius * 0.1, y + radius * 0.48, radius * 0.13));
  }

  private void crescent(Graphics2D g, double x, double y, double radius) {
    Glimmer.glow(g, x, y, radius * 1.9, palette.horizon(), 0.45);
    Area shape = new Area(disc(x, y, radius));
    double lean = seed.between(-2.4, -0.6);
    shape.subtract(
        new Area(
            disc(
                x - Math.cos(lean) * radius * 0.42,
                y + Math.sin(lean) * radius * 0.42,
                radius * 0.86)));
    body(g, shape, x, y, radius);
  }

  private void planet(Graphics2D g, double x, double y, double radius) {
    Glimmer.glow(g, x, y, radius * 2, palette.body().at(0.6), 0.4);
    AffineTransform tilt = AffineTransform.getRotateInstance(seed.between(-0.6, 0.6), x, y);
    Ellipse2D ring =
        new Ellipse2D.Double(x - radius * 1.75, y - radius * 0.42, radius * 3.5, radius * 0.84);
    g.setStroke(new BasicStroke((float) (radius * 0.16)));
    g.setColor(Tint.color(palette.body().at(0.8), 0.7));
    g.draw(tilt.createTransformedShape(ring));
    g.setPaint(
        new RadialGradientPaint(
            (float) (x - radius * 0.4),
            (float) (y - radius * 0.4),
            (float) (radius * 1.5),
            new float[] {0, 1},
            new Color[] {
              Tint.color(palette.body().at(0.72), 1), Tint.color(palette.depth().at(0.25), 1)
            }));
    g.fill(disc(x, y, radius));
    Area front = new Area(new BasicStroke((float) (radius * 0.16)).createStrokedShape(ring));
    front.intersect(new Area(new Rectangle2D.Double(x - radius * 2, y, radius * 4, radius)));
    g.setColor(Tint.color(palette.body().at(0.86), 0.9));
    g.fill(tilt.createTransformedShape(front));
  }

  private void comet(Graphics2D g, double x, double y, int side) {
    for (int i = 28; i > 0; i--) {
      double back = i * 4.6;
      Glimmer.glow(
          g, x - side * back, y - back * 0.55, 15 - i * 0.4, palette.horizon(), 0.32 - i * 0.01);
    }
    Glimmer.star(g, x, y, 22, palette.horizon(), 1);
  }

  private void body(Graphics2D g, Shape shape, double x, double y, double radius) {
    g.setPaint(
        new RadialGradientPaint(
            (float) (x - radius * 0.35),
            (float) (y - radius * 0.35),
            (float) (radius * 1.7),
            new float[] {0, 1},
            new Color[] {
              Tint.color(Tint.mix(palette.horizon(), 0xFFFFFF, 0.75), 0.95),
              Tint.color(Tint.mix(palette.horizon(), palette.sky(), 0.3), 0.9)
            }));
    g.fill(shape);
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
