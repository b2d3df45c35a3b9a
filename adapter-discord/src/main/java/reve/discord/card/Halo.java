package reve.discord.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The figure of light behind an Esprit: one of seven kinds, more finely worked in higher tiers. */
final class Halo {
  private static final double RADIUS = 262;

  private final Graphics2D g;
  private final int color;
  private final int shadow;
  private final double alpha;
  private final int detail;
  private final Seed seed;

  private Halo(Graphics2D g, int color, int shadow, double alpha, int detail, Seed seed) {
    this.g = g;
    this.color = color;
    this.shadow = shadow;
    this.alpha = alpha;
    this.detail = detail;
    this.seed = seed;
  }

  static void paint(Graphics2D card, TierLook tier, Palette palette, Seed seed) {
    Graphics2D g = (Graphics2D) card.create();
    g.translate(Scene.MIDDLE_X, Scene.MIDDLE_Y);
    int color = Tint.mix(Tint.withLightness(tier.color(), 0.86), palette.horizon(), 0.25);
    int rank = Math.min(tier.number(), 18);
    Seed own = seed.branch("halo");
    int kind = own.below(7);
    Halo halo = new Halo(g, color, palette.zenith(), 0.3 + 0.022 * rank, rank / 3, own);
    switch (kind) {
      case 0 -> halo.rings();
      case 1 -> halo.dial();
      case 2 -> halo.crescent();
      case 3 -> halo.rosette();
      case 4 -> halo.orbits();
      case 5 -> halo.starPolygon();
      default -> halo.eclipse();
    }
    g.dispose();
  }

  private void rings() {
    for (int i = 0; i <= 1 + detail / 2; i++) {
      circle(RADIUS - i * 17, i == 0 ? 5 : 1.8, 1 - i * 0.12);
    }
    beads(8 + 4 * detail, RADIUS - 8.5, 3.6);
  }

  private void dial() {
    circle(RADIUS, 2.4, 1);
    circle(RADIUS - 26, 2.4, 1);
    int marks = 36;
    for (int i = 0; i < marks; i++) {
      double length = i % 3 == 0 ? 22 : 9;
      spoke(i * Math.TAU / marks, RADIUS - 2 - length, RADIUS - 2, i % 3 == 0 ? 3 : 1.6);
    }
    if (detail > 1) {
      petals(12, RADIUS + 2, 26, 11);
    }
    if (detail > 3) {
      circle(RADIUS + 32, 1.6, 0.8);
    }
  }

  private void crescent() {
    Area moon = new Area(disc(RADIUS));
    AffineTransform aside = AffineTransform.getRotateInstance(seed.between(-2.6, -0.5));
    aside.translate(46, 0);
    moon.subtract(new Area(aside.createTransformedShape(disc(RADIUS - 22))));
    g.setColor(Tint.color(color, alpha * 0.9));
    g.fill(moon);
    circle(RADIUS + 14, 1.6, 0.8);
    beads(6 + 3 * detail, RADIUS + 14, 3.4);
  }

  private void rosette() {
    int petals = 6 + seed.below(3) + detail;
    g.setStroke(new BasicStroke(2f));
    g.setColor(Tint.color(color, alpha * 0.75));
    double small = RADIUS * 0.52;
    for (int i = 0; i < petals; i++) {
      double around = i * Math.TAU / petals;
      double x = Math.cos(around) * (RADIUS - small);
      double y = Math.sin(around) * (RADIUS - small);
      g.draw(new Ellipse2D.Double(x - small, y - small, 2 * small, 2 * small));
    }
    circle(RADIUS + 4, 4, 1);
    if (detail > 2) {
      petals(petals * 2, RADIUS + 6, 22, 12);
    }
  }

  private void orbits() {
    int count = 2 + Math.min(detail, 4) / 2;
    double turn = seed.between(0, Math.PI);
    for (int i = 0; i < count; i++) {
      AffineTransform tilt = AffineTransform.getRotateInstance(turn + i * Math.PI / count);
      g.setStroke(new BasicStroke(2.6f));
      g.setColor(Tint.color(color, alpha));
      g.draw(
          tilt.createTransformedShape(
              new Ellipse2D.Double(-RADIUS - 16, -RADIUS * 0.42, 2 * RADIUS + 32, RADIUS * 0.84)));
      double around = seed.between(0, Math.TAU);
      double[] planet = {Math.cos(around) * (RADIUS + 16), Math.sin(around) * RADIUS * 0.42};
      tilt.transform(planet, 0, planet, 0, 1);
      Glimmer.glow(g, planet[0], planet[1], 24, color, 0.7);
      g.setColor(Tint.color(0xFFFFFF, 0.9));
      g.fill(new Ellipse2D.Double(planet[0] - 6, planet[1] - 6, 12, 12));
    }
    circle(RADIUS * 0.86, 1.6, 0.7);
  }

  private void starPolygon() {
    int corners = 7 + seed.below(4);
    int step = corners % 3 == 0 ? 2 : 3;
    g.setStroke(new BasicStroke(2.4f));
    g.setColor(Tint.color(color, alpha * 0.85));
    for (int i = 0; i < corners; i++) {
      double from = i * Math.TAU / corners - Math.PI / 2;
      double to = (i + step) * Math.TAU / corners - Math.PI / 2;
      g.draw(
          new Line2D.Double(
              Math.cos(from) * RADIUS,
              Math.sin(from) * RADIUS,
              Math.cos(to) * RADIUS,
              Math.sin(to) * RADIUS));
    }
    circle(RADIUS + 3, 3.2, 1);
    if (detail > 1) {
      circle(RADIUS + 16, 1.6, 0.8);
    }
    beads(corners, RADIUS + 3, 7);
  }

  private void eclipse() {
    Glimmer.glow(g, 0, 0, RADIUS + 60, color, alpha * 0.9);
    g.setColor(Tint.color(shadow, 0.62));
    g.fill(disc(RADIUS - 22));
    circle(RADIUS - 22, 6, 1.2);
    int flares = 18 + 4 * detail;
    for (int i = 0; i < flares; i++) {
      double length = seed.between(10, 34 + 6 * detail);
      spoke(i * Math.TAU / flares, RADIUS - 12, RADIUS - 12 + length, 2.2);
    }
  }

  private static Ellipse2D disc(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private void circle(double radius, double pen, double share) {
    g.setStroke(new BasicStroke((float) pen));
    g.setColor(Tint.color(color, Math.min(1, alpha * share)));
    g.draw(new Arc2D.Double(-radius, -radius, 2 * radius, 2 * radius, 0, 360, Arc2D.OPEN));
  }

  private void spoke(double around, double from, double to, double pen) {
    g.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(Tint.color(color, alpha));
    double x = Math.cos(around);
    double y = Math.sin(around);
    g.draw(new Line2D.Double(x * from, y * from, x * to, y * to));
  }

  private void beads(int count, double radius, double size) {
    g.setColor(Tint.color(Tint.mix(color, 0xFFFFFF, 0.5), Math.min(1, alpha * 1.5)));
    for (int i = 0; i < count; i++) {
      double around = i * Math.TAU / count - Math.PI / 2;
      double x = Math.cos(around) * radius;
      double y = Math.sin(around) * radius;
      g.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
    }
  }

  private void petals(int count, double radius, double length, double width) {
    g.setColor(Tint.color(color, alpha * 0.8));
    for (int i = 0; i < count; i++) {
      Path2D petal = new Path2D.Double();
      petal.moveTo(radius, 0);
      petal.quadTo(radius + length * 0.4, -width, radius + length, 0);
      petal.quadTo(radius + length * 0.4, width, radius, 0);
      g.fill(
          AffineTransform.getRotateInstance(i * Math.TAU / count - Math.PI / 2)
              .createTransformedShape(petal));
    }
  }
}
