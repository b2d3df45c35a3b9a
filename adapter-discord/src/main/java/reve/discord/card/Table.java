package reve.discord.card;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The night sky on which several cards are laid out, tinted and lit by the best of them. */
final class Table {
  static final double WIDTH = 1200;
  static final double HEIGHT = 900;

  /** Pixels to the unit: as many as keep a full table below the size that uploads quickly. */
  private static final double SCALE = 0.78;

  /** How much of the sky is seen around a card that lies alone on an upright table. */
  private static final double AROUND = 36;

  private static final double UPRIGHT_SCALE = 660 / (Scene.WIDTH + 2 * AROUND);

  private static final double ROUNDING = 0.045;
  private static final int SHADES = 11;

  /** Nothing around a card, so that the edges of a turned one are smooth. */
  private static final int MARGIN = 2;

  private final BufferedImage image;
  private final Graphics2D g;
  private final double scale;

  /** Lit where the best card lies. */
  Table(EspritCard best, double middleX, double middleY) {
    this(best, WIDTH, HEIGHT, middleX, middleY, SCALE);
  }

  private Table(
      EspritCard best, double width, double height, double middleX, double middleY, double scale) {
    this.scale = scale;
    Seed seed = Seed.of(best.id());
    Palette palette = Palette.of(best.element(), seed);
    Atmosphere air = new Atmosphere(width, height);
    Sky sky = new Sky(palette, seed);
    sky.into(air);
    air.dim(0.6);
    new TierLight(best.tier(), palette, seed, middleX, middleY).into(air);
    image = air.develop((int) Math.round(width * scale), (int) Math.round(height * scale), scale);
    g = Scene.brush(image, scale);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  /** One card alone in its own size, upright, with its whole edge to be seen. */
  static BufferedImage alone(EspritCard card, Illustrations illustrations) {
    double width = Scene.WIDTH + 2 * AROUND;
    double height = Scene.HEIGHT + 2 * AROUND;
    Table table = new Table(card, width, height, width / 2, height / 2, UPRIGHT_SCALE);
    table.lay(CardFace.draw(card, illustrations, UPRIGHT_SCALE), width / 2, height / 2, 0);
    return table.finished();
  }

  Graphics2D brush() {
    return g;
  }

  /** How many pixels a unit of a card has that is laid down at a size (1 is a card's own). */
  static double pixels(double size) {
    return size * SCALE;
  }

  /** Lays a card down with its middle on a point, turned by some radians. */
  void lay(BufferedImage card, double middleX, double middleY, double turn) {
    AffineTransform before = g.getTransform();
    AffineTransform place = new AffineTransform();
    if (turn == 0) {
      place.translate(
          Math.rint(middleX * scale - card.getWidth() / 2.0),
          Math.rint(middleY * scale - card.getHeight() / 2.0));
    } else {
      place.translate(middleX * scale, middleY * scale);
      place.rotate(turn);
      place.translate(-card.getWidth() / 2.0, -card.getHeight() / 2.0);
    }
    g.setTransform(place);
    shadow(card.getWidth(), card.getHeight());
    g.drawImage(rounded(card), -MARGIN, -MARGIN, null);
    g.setTransform(before);
  }

  BufferedImage finished() {
    g.dispose();
    return image;
  }

  private void shadow(int width, int height) {
    g.setColor(new Color(0, 0, 0, 12));
    double reach = width * 0.05;
    double corner = width * ROUNDING * 2;
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
  }

  private static BufferedImage rounded(BufferedImage card) {
    int width = card.getWidth();
    int height = card.getHeight();
    BufferedImage result =
        new BufferedImage(width + 2 * MARGIN, height + 2 * MARGIN, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = Scene.brush(result, 1);
    double corner = width * ROUNDING * 2;
    g.fill(new RoundRectangle2D.Double(MARGIN, MARGIN, width, height, corner, corner));
    g.setComposite(AlphaComposite.SrcIn);
    g.drawImage(card, MARGIN, MARGIN, null);
    g.dispose();
    return result;
  }
}
