package reve.discord.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The memory of a picture, one int to the pixel. */
final class Pixels {
  private Pixels() {}

  static int[] of(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
