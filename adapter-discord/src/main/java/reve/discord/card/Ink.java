package reve.discord.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** How lettering and signs are put on a card: a dark contour, then a fill that is lighter above. */
final class Ink {
  private static final Color CONTOUR = new Color(4, 4, 12, 150);

  private final Graphics2D g;

  Ink(Graphics2D g) {
    this.g = g;
  }

  void write(Shape shape, int color, double size) {
    contour(shape, size);
    fill(shape, Tint.mix(color, 0xFFFFFF, 0.45), color);
  }

  /** The same without lightening, for quiet words. */
  void note(Shape shape, int color, double alpha) {
    g.setColor(Tint.color(color, alpha));
    g.fill(shape);
  }

  private void contour(Shape shape, double size) {
    g.setColor(CONTOUR);
    g.setStroke(
        new BasicStroke((float) (size * 0.09), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Shape below =
        AffineTransform.getTranslateInstance(0, size * 0.035).createTransformedShape(shape);
    g.draw(below);
    g.fill(below);
  }

  private void fill(Shape shape, int above, int below) {
    Rectangle2D box = shape.getBounds2D();
    if (box.getHeight() <= 0) {
      return;
    }
    g.setPaint(
        new LinearGradientPaint(
            0,
            (float) box.getMinY(),
            0,
            (float) box.getMaxY(),
            new float[] {0.1f, 1},
            new Color[] {Tint.color(above, 1), Tint.color(below, 1)}));
    g.fill(shape);
  }
}
