package reve.discord.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** An abstract figure grown from a seed, for Esprits whose art has no drawing. */
final class Sigil {
  private final Seed seed;
  private final int arms;
  private final List<Drawing.Layer> layers = new ArrayList<>();

  private Sigil(Seed seed) {
    this.seed = seed;
    this.arms = 5 + seed.below(5);
  }

  static Drawing grow(Seed seed) {
    Sigil sigil = new Sigil(seed.branch("sigil"));
    sigil.grow();
    return new Drawing(sigil.layers);
  }

  private void grow() {
    petals(150, 238, 30 + seed.unit() * 26, 0.34, 0.5);
    petals(96, 200, 34 + seed.unit() * 30, 0.46, 0);
    ring(150 + seed.between(-8, 12), 13, 0.62);
    petals(40, 150, 30 + seed.unit() * 24, 0.56, 0.5);
    blades();
    ring(82 + seed.between(-10, 10), 9, 0.78);
    beads(118, 8);
    petals(10, 92, 22 + seed.unit() * 16, 0.72, 0);
    add(disc(0, 0, 40), Drawing.Kind.LIFTED, 0.5);
    add(disc(0, 0, 31), Drawing.Kind.INSIDE, 0.9);
    add(star(24), Drawing.Kind.GLOW, 1);
    beads(224, 5);
  }

  /** One petal for each arm, {@code between} from 0 (on the arms) to 0.5 (in the gaps). */
  private void petals(double from, double to, double wide, double tone, double between) {
    double waist = seed.between(0.25, 0.6);
    double barb = seed.between(0.2, 1);
    for (int i = 0; i < arms; i++) {
      for (double share : new double[] {1, 0.5}) {
        Path2D petal = new Path2D.Double();
        double length = (to - from) * (0.6 + 0.4 * share);
        petal.moveTo(from, 0);
        petal.curveTo(
            from + length * waist * 0.5,
            -wide * share,
            from + length * waist,
            -wide * share * barb,
            from + length,
            0);
        petal.curveTo(
            from + length * waist,
            wide * share * barb,
            from + length * waist * 0.5,
            wide * share,
            from,
            0);
        add(
            turned(petal, i + between),
            share == 1 ? Drawing.Kind.LIFTED : Drawing.Kind.INSIDE,
            share == 1 ? tone : Math.min(1, tone + 0.24));
      }
    }
  }

  private void blades() {
    double lean = seed.between(-0.5, 0.5);
    for (int i = 0; i < arms; i++) {
      Path2D blade = new Path2D.Double();
      blade.moveTo(70, -7);
      blade.quadTo(150, -30 * lean - 8, 216, 60 * lean);
      blade.quadTo(150, -10 * lean + 8, 70, 7);
      blade.closePath();
      add(turned(blade, i), Drawing.Kind.LIFTED, 0.84);
    }
  }

  private void ring(double radius, double thick, double tone) {
    layers.add(
        new Drawing.Layer(
            new Path2D.Double(disc(0, 0, radius)), Drawing.Kind.LIFTED, tone, 1, thick, 1));
  }

  private void beads(double radius, double size) {
    for (int i = 0; i < arms; i++) {
      Path2D bead = turned(new Path2D.Double(disc(radius, 0, size)), i + 0.5);
      add(bead, Drawing.Kind.LIFTED, 0.94);
      add(turned(new Path2D.Double(disc(radius, 0, size * 0.45)), i + 0.5), Drawing.Kind.GLOW, 1);
    }
  }

  private Path2D star(double reach) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 2 * arms; i++) {
      double away = i % 2 == 0 ? reach : reach * 0.4;
      double around = i * Math.PI / arms - Math.PI / 2;
      if (i == 0) {
        star.moveTo(Math.cos(around) * away, Math.sin(around) * away);
      } else {
        star.lineTo(Math.cos(around) * away, Math.sin(around) * away);
      }
    }
    star.closePath();
    return star;
  }

  private Path2D turned(Path2D path, double arm) {
    AffineTransform turn = AffineTransform.getRotateInstance(arm * Math.TAU / arms - Math.PI / 2);
    return new Path2D.Double(path, turn);
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void add(Shape shape, Drawing.Kind kind, double tone) {
    layers.add(new Drawing.Layer(new Path2D.Double(shape), kind, tone, 1, 0, 1));
  }
}
