package reve.discord.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The sky of a dream: its colors from zenith to horizon, clouds of light, stars, a constellation.
 */
final class Sky {
  private static final double HORIZON = 660;

  /** Stars of fewer pixels than this would be mere noise. */
  private static final double FAINTEST = 0.42;

  private final Palette palette;
  private final Seed seed;

  Sky(Palette palette, Seed seed) {
    this.palette = palette;
    this.seed = seed;
  }

  void into(Atmosphere air) {
    Noise noise = new Noise(seed.branch("nebula"));
    Seed place = seed.branch("nebula-place");
    float shift = (float) place.between(0, 30);
    float lean = (float) place.between(-0.6, 0.6);
    Ramp sky = Ramp.through(palette.zenith(), palette.sky(), palette.horizon());
    int near = palette.body().at(0.5);
    int far = palette.depth().at(0.58);
    for (int row = 0; row < air.rows; row++) {
      double y = Atmosphere.middle(row);
      double down = Math.min(1, y / HORIZON);
      int color = sky.at(Math.pow(down, 1.5));
      for (int column = 0; column < air.columns; column++) {
        float u = (float) (Atmosphere.middle(column) / 230) + shift;
        float v = (float) (y / 190) + u * lean;
        air.set(column, row, color);
        double cloud = noise.layered(u, v, 4);
        double other = noise.layered(v * 0.8f + 7, u * 0.9f, 3);
        air.light(column, row, near, Math.max(0, cloud - 0.46) * 1.5);
        air.light(column, row, far, Math.max(0, other - 0.5) * 1.3);
      }
    }
  }

  /** Stars and one constellation, which belongs to the Esprit alone. */
  void stars(Graphics2D g) {
    Seed stars = seed.branch("stars");
    double scale = g.getTransform().getScaleX();
    for (int i = 0; i < 90; i++) {
      double x = stars.between(0, Scene.WIDTH);
      double y = Math.pow(stars.unit(), 1.4) * 560;
      double size = 0.8 + Math.pow(stars.unit(), 5) * 2.6;
      double alpha = stars.between(0.2, 0.85) * (1 - y / 700);
      if (size * scale > FAINTEST) {
        g.setColor(Tint.color(0xFFFFFF, alpha));
        g.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
      }
    }
    constellation(g, seed.branch("constellation"));
  }

  private void constellation(Graphics2D g, Seed stars) {
    boolean right = stars.chance(0.5);
    double x = right ? stars.between(500, 560) : stars.between(70, 110);
    double y = stars.between(110, 170);
    List<Point2D> points = new ArrayList<>();
    int count = 4 + stars.below(4);
    for (int i = 0; i < count; i++) {
      points.add(new Point2D.Double(x, y));
      x = Math.clamp(x + stars.between(14, 58) * (stars.chance(0.7) ? 1 : -1), 52, 668);
      y = Math.clamp(y + stars.between(-58, 62), 60, 300);
    }
    g.setStroke(new BasicStroke(1.6f));
    g.setColor(Tint.color(0xFFFFFF, 0.34));
    for (int i = 1; i < count; i++) {
      g.draw(new Line2D.Double(points.get(i - 1), points.get(i)));
    }
    for (Point2D point : points) {
      Glimmer.star(g, point.getX(), point.getY(), stars.between(6, 11), 0xFFFFFF, 0.95);
    }
  }
}
