package reve.discord.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The night sky on which several cards are laid out, tinted and lit by the best of them. */
final class Table {
  static final double WIDTH = 1200;
  static final double HEIGHT = 900;

  /** Pixels to the unit: as many as keep a full table below the size that uploads quickly. */
  private static final double SCALE = 0.68;

  /** How much of the sky is seen around a card that lies alone on an upright table. */
  private static final double AROUND = 36;

  private static final double UPRIGHT_SCALE = 600 / (Scene.WIDTH + 2 * AROUND);

  private final BufferedImage image;
  private final Graphics2D g;
  private final double scale;

  private Table(Atmosphere sky, double width, double height, double scale) {
    this.scale = scale;
    image = sky.develop((int) Math.round(width * scale), (int) Math.round(height * scale), scale);
    g = Scene.brush(image, scale);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  /** Of the full size. */
  static Table under(Atmosphere sky) {
    return new Table(sky, WIDTH, HEIGHT, SCALE);
  }

  /** The sky over a table of that size, lit where the best card lies. */
  static Atmosphere sky(
      EspritCard best, double width, double height, double middleX, double middleY) {
    Seed seed = Seed.of(best.id());
    Palette palette = Palette.of(best.element(), seed);
    Atmosphere air = new Atmosphere(width, height);
    new Sky(palette, seed).into(air);
    air.dim(0.6);
    new TierLight(best.tier(), palette, seed, middleX, middleY).into(air);
    return air;
  }

  /** One card alone in its own size, upright, with its whole edge to be seen. */
  static BufferedImage alone(EspritCard card, Illustrations illustrations) {
    double width = Scene.WIDTH + 2 * AROUND;
    double height = Scene.HEIGHT + 2 * AROUND;
    Atmosphere sky = sky(card, width, height, width / 2, height / 2);
    Table table = new Table(sky, width, height, UPRIGHT_SCALE);
    table.lay(Tile.of(CardFace.draw(card, illustrations, UPRIGHT_SCALE)), width / 2, height / 2, 0);
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
  void lay(Tile tile, double middleX, double middleY, double turn) {
    AffineTransform before = g.getTransform();
    AffineTransform place = new AffineTransform();
    if (turn == 0) {
      place.translate(
          Math.rint(middleX * scale - tile.width() / 2.0),
          Math.rint(middleY * scale - tile.height() / 2.0));
    } else {
      place.translate(middleX * scale, middleY * scale);
      place.rotate(turn);
      place.translate(-tile.width() / 2.0, -tile.height() / 2.0);
    }
    g.setTransform(place);
    g.drawImage(tile.image(), -tile.around(), -tile.around(), null);
    g.setTransform(before);
  }

  BufferedImage finished() {
    g.dispose();
    return image;
  }
}
