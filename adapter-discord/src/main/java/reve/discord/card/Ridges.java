package reve.discord.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Silhouettes of land and cloud that close the view below; each spans the width and goes down. */
final class Ridges {
  private final double width;
  private final double floor;
  private final Seed seed;

  Ridges(double width, double floor, Seed seed) {
    this.width = width;
    this.floor = floor;
    this.seed = seed;
  }

  /** Jagged peaks, {@code high} above {@code line} at most. */
  Path2D peaks(double line, double high, double step) {
    Path2D path = start(line);
    boolean up = seed.chance(0.5);
    for (double x = -40; x < width + 80; x += step * seed.between(0.5, 1.1)) {
      double rise = up ? seed.between(0.5, 1) : seed.between(0, 0.35);
      path.lineTo(x, line - high * rise);
      path.lineTo(
          x + step * 0.16, line - high * rise + high * seed.between(0.02, 0.12) * (up ? 1 : -1));
      up = !up;
    }
    return close(path);
  }

  /** Gentle hills or dunes. */
  Path2D hills(double line, double high, double step) {
    Path2D path = start(line);
    double x = -60;
    double y = line;
    path.lineTo(x, y);
    while (x < width + 60) {
      double far = step * seed.between(0.7, 1.3);
      double nextY = line - high * seed.unit();
      path.curveTo(x + far * 0.45, y, x + far * 0.55, nextY, x + far, nextY);
      x += far;
      y = nextY;
    }
    return close(path);
  }

  /** A wood of firs. */
  Path2D firs(double line, double high) {
    Path2D path = hills(line, high * 0.25, 200);
    for (double x = -10; x < width + 10; x += seed.between(13, 30)) {
      double tall = high * seed.between(0.45, 1);
      double wide = tall * 0.17;
      for (int tuft = 0; tuft < 4; tuft++) {
        double top = line - tall + tuft * tall * 0.2;
        double spread = wide * (0.5 + 0.3 * tuft);
        path.moveTo(x, top);
        path.lineTo(x + spread, top + tall * 0.34);
        path.lineTo(x - spread, top + tall * 0.34);
        path.closePath();
      }
      path.append(new Rectangle2D.Double(x - 2, line - tall * 0.4, 4, tall * 0.6), false);
    }
    return path;
  }

  /** Banks of cloud. */
  Path2D clouds(double line, double high) {
    Path2D path = start(line);
    path.lineTo(width + 80, line);
    close(path);
    for (double x = -60; x < width + 60; x += high * seed.between(0.5, 0.95)) {
      double size = high * seed.between(0.7, 1.7);
      path.append(
          new Ellipse2D.Double(x - size / 2, line - size * 0.42, size * 1.25, size * 0.95), false);
    }
    return path;
  }

  /** Arches and broken columns. */
  Path2D ruins(double line, double high) {
    Path2D path = hills(line + high * 0.1, high * 0.12, 220);
    for (double x = seed.between(-40, 20); x < width; x += high * seed.between(0.55, 1.1)) {
      double tall = high * seed.between(0.4, 1);
      double wide = high * 0.13;
      path.append(new Rectangle2D.Double(x, line - tall, wide, tall + high * 0.3), false);
      path.append(new Rectangle2D.Double(x - 5, line - tall - 7, wide + 10, 11), false);
      if (seed.chance(0.55)) {
        double span = high * seed.between(0.5, 0.62);
        path.append(new Rectangle2D.Double(x + span, line - tall, wide, tall + high * 0.3), false);
        path.append(arch(x + wide / 2, x + span + wide / 2, line - tall, wide), false);
        x += span;
      }
    }
    return path;
  }

  /** A ring of stone between two columns. */
  private static Path2D arch(double left, double right, double foot, double thick) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double outer = (right - left) / 2 + thick / 2;
    double inner = outer - thick;
    double middle = (left + right) / 2;
    double bend = 0.5523;
    path.moveTo(middle - outer, foot);
    path.curveTo(
        middle - outer,
        foot - outer * bend,
        middle - outer * bend,
        foot - outer,
        middle,
        foot - outer);
    path.curveTo(
        middle + outer * bend,
        foot - outer,
        middle + outer,
        foot - outer * bend,
        middle + outer,
        foot);
    path.lineTo(middle + inner, foot);
    path.curveTo(
        middle + inner,
        foot - inner * bend,
        middle + inner * bend,
        foot - inner,
        middle,
        foot - inner);
    path.curveTo(
        middle - inner * bend,
        foot - inner,
        middle - inner,
        foot - inner * bend,
        middle - inner,
        foot);
    path.closePath();
    return path;
  }

  /** Towers with pointed roofs. */
  Path2D spires(double line, double high) {
    Path2D path = hills(line, high * 0.1, 240);
    for (double x = -20; x < width + 20; x += seed.between(26, 74)) {
      double wide = seed.between(14, 34);
      double tall = high * seed.between(0.3, 0.8);
      path.append(new Rectangle2D.Double(x, line - tall, wide, tall + 60), false);
      path.moveTo(x - 3, line - tall);
      path.lineTo(x + wide / 2, line - tall - wide * seed.between(1.2, 2.6));
      path.lineTo(x + wide + 3, line - tall);
      path.closePath();
    }
    return path;
  }

  /** Weeds that sway, rooted in sand. */
  Path2D kelp(double line, double high) {
    Path2D path = hills(line, high * 0.12, 180);
    for (double x = -10; x < width + 10; x += seed.between(16, 58)) {
      double tall = high * seed.between(0.35, 1);
      double sway = seed.between(-0.22, 0.22) * tall;
      double wide = seed.between(5, 11);
      double foot = line + 20;
      path.moveTo(x - wide, foot);
      path.curveTo(
          x - wide + sway,
          foot - tall * 0.35,
          x - wide - sway,
          foot - tall * 0.7,
          x + sway * 0.6,
          foot - tall);
      path.curveTo(
          x + wide - sway, foot - tall * 0.66, x + wide + sway, foot - tall * 0.33, x + wide, foot);
      path.closePath();
    }
    return path;
  }

  /** Grass, reeds or tongues of fire: blades from the lower edge. */
  Path2D blades(double line, double high, double apart) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (double x = -20; x < width + 20; x += apart * seed.between(0.4, 1.3)) {
      double tall = high * seed.between(0.3, 1);
      double lean = seed.between(-0.45, 0.45) * tall;
      double wide = apart * seed.between(0.5, 0.9);
      path.moveTo(x - wide / 2, line + 30);
      path.quadTo(x - wide * 0.3, line - tall * 0.5, x + lean, line - tall);
      path.quadTo(x + wide * 0.5, line - tall * 0.3, x + wide / 2, line + 30);
      path.closePath();
    }
    return path;
  }

  /** Islands that float, each with a tip of rock below. */
  Path2D islands(double line, double high, int count) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int i = 0; i < count; i++) {
      double size = high * seed.between(0.5, 1);
      double side = i % 2 == 0 ? seed.between(0.02, 0.26) : seed.between(0.74, 0.98);
      Path2D island = new Path2D.Double();
      island.moveTo(-1, 0);
      island.curveTo(-0.7, -0.16, -0.5, -0.1, -0.3, -0.34);
      island.lineTo(-0.1, -0.2);
      island.lineTo(0.1, -0.52);
      island.lineTo(0.36, -0.18);
      island.curveTo(0.6, -0.1, 0.8, -0.12, 1, 0);
      island.lineTo(0.5, 0.3);
      island.lineTo(0.24, 0.36);
      island.lineTo(0.04, 0.8);
      island.lineTo(-0.3, 0.4);
      island.lineTo(-0.6, 0.26);
      island.closePath();
      AffineTransform place =
          AffineTransform.getTranslateInstance(side * width, line - high * seed.between(0.2, 2.2));
      place.scale(size, size * 0.8);
      path.append(place.createTransformedShape(island), false);
    }
    return path;
  }

  private Path2D start(double line) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.moveTo(-80, floor);
    path.lineTo(-80, line);
    return path;
  }

  private Path2D close(Path2D path) {
    path.lineTo(width + 80, floor);
    path.closePath();
    return path;
  }
}
