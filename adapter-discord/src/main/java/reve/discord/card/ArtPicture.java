package reve.discord.card;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A host's own picture of an Esprit, fitted into the place of the emblem. */
final class ArtPicture {
  /** Larger pictures are refused: decoding one would take more memory than all cards together. */
  private static final int LONGEST_SIDE = 4096;

  private ArtPicture() {}

  /** A square of {@code side} pixels, or nothing if the file is no readable picture. */
  static Optional<BufferedImage> read(Path file, int side) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
      if (in == null || readers == null || !readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < 1
            ? Optional.empty()
            : Optional.of(fitted(reader.read(0), side));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Pictures with transparency stand free; others are cut to a disc. */
  private static BufferedImage fitted(BufferedImage picture, int side) {
    BufferedImage result = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = result.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    boolean free = picture.getColorModel().hasAlpha();
    double scale =
        free
            ? (double) side / Math.max(picture.getWidth(), picture.getHeight())
            : side * 0.92 / Math.min(picture.getWidth(), picture.getHeight());
    if (!free) {
      g.fill(new Ellipse2D.Double(side * 0.04, side * 0.04, side * 0.92, side * 0.92));
      g.setComposite(AlphaComposite.SrcIn);
    }
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    g.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height, null);
    g.dispose();
    return result;
  }
}
