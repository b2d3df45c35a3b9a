package reve.discord.card;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * A card as it lies on a table: with round corners, and a shadow under it that reaches {@code
 * around} pixels beyond the card on every side.
 */
record Tile(BufferedImage image, int around) {
  private static final double ROUNDING = 0.045;
  private static final int SHADES = 11;
  private static final Color SHADE = new Color(0, 0, 0, 12);

  /** Nothing beyond the shadow, so that the edges of a turned tile are smooth. */
  private static final int MARGIN = 2;

  static Tile of(BufferedImage card) {
    int width = card.getWidth();
    int height = card.getHeight();
    double reach = width * 0.05;
    double corner = width * ROUNDING * 2;
    int around = (int) Math.ceil(reach * 1.2) + MARGIN;
    BufferedImage image =
        new BufferedImage(width + 2 * around, height + 2 * around, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = Scene.brush(image, 1);
    g.translate(around, around);
    g.setColor(SHADE);
    for (int i = 0; i < SHADES; i++) {
      double out = reach * (SHADES - i) / SHADES - reach * 0.3;
      g.fill(
          new RoundRectangle2D.Double(
              -out,
              -out + reach * 0.5,
              width + 2 * out,
              height + 2 * out,
              corner + 2 * out,
              corner + 2 * out));
    }
    g.drawImage(rounded(card, corner), 0, 0, null);
    g.dispose();
    return new Tile(image, around);
  }

  private static BufferedImage rounded(BufferedImage card, double corner) {
    int width = card.getWidth();
    int height = card.getHeight();
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = Scene.brush(result, 1);
    g.fill(new RoundRectangle2D.Double(0, 0, width, height, corner, corner));
    g.setComposite(AlphaComposite.SrcIn);
    g.drawImage(card, 0, 0, null);
    g.dispose();
    return result;
  }

  int width() {
    return image.getWidth() - 2 * around;
  }

  int height() {
    return image.getHeight() - 2 * around;
  }

  long bytes() {
    return 4L * image.getWidth() * image.getHeight();
  }
}
