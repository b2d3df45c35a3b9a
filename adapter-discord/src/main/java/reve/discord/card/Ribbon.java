package reve.discord.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.RoundRectangle2D;

/** A word on a card that lies on a table: that it is new, or that it leads. */
final class Ribbon {
  private static final int GOLD = 0xFFC93C;

  private Ribbon() {}

  /** Centred on a point; {@code size} is the height of the lettering. */
  static void tie(Graphics2D g, String word, double x, double y, double size, double mostWidth) {
    Lettering text =
        Lettering.fit(word, Face.FIGURE, (float) size, (float) (mostWidth - size * 1.2), 1);
    double width = text.width() + size * 1.1;
    double height = size * 1.45;
    RoundRectangle2D band =
        new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, height, height);
    g.setColor(new Color(0, 0, 0, 110));
    g.fill(
        new RoundRectangle2D.Double(
            x - width / 2, y - height / 2 + size * 0.12, width, height, height, height));
    g.setPaint(
        new LinearGradientPaint(
            0,
            (float) (y - height / 2),
            0,
            (float) (y + height / 2),
            new float[] {0, 0.5f, 1},
            new Color[] {new Color(0xFFF3B8), new Color(GOLD), new Color(0xE08A1E)}));
    g.fill(band);
    g.setColor(new Color(0x3A1E06));
    g.fill(text.centredOn(x, y));
  }
}
