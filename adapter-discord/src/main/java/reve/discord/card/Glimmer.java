package reve.discord.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Small lights: stars with four points, and round glows. */
final class Glimmer {
  private Glimmer() {}

  static void star(Graphics2D g, double x, double y, double reach, int color, double alpha) {
    glow(g, x, y, reach * 1.1, color, alpha * 0.45);
    g.setColor(Tint.color(Tint.mix(color, 0xFFFFFF, 0.6), alpha));
    g.fill(points(x, y, reach));
  }

  static void glow(Graphics2D g, double x, double y, double radius, int color, double alpha) {
    g.setPaint(
        new RadialGradientPaint(
            (float) x,
            (float) y,
            (float) radius,
            new float[] {0, 0.35f, 1},
            new Color[] {
              Tint.color(color, alpha), Tint.color(color, alpha * 0.4), Tint.color(color, 0)
            }));
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  static Path2D points(double x, double y, double reach) {
    Path2D star = new Path2D.Double();
    double waist = reach * 0.13;
    star.moveTo(x, y - reach);
    star.quadTo(x + waist * 0.6, y - waist * 0.6, x + reach, y);
    star.quadTo(x + waist * 0.6, y + waist * 0.6, x, y + reach);
    star.quadTo(x - waist * 0.6, y + waist * 0.6, x - reach, y);
    star.quadTo(x - waist * 0.6, y - waist * 0.6, x, y - reach);
    star.closePath();
    return star;
  }
}
