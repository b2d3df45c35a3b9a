package reve.discord.card;

import java.awt.image.BufferedImage;

/** Light that a figure sheds around its own outline. */
final class Aura {
  /** The light is soft, so a grid this coarse carries it. */
  private static final int GRAIN = 4;

  private Aura() {}

  /** Adds light to {@code image} where {@code figure} is going to stand. */
  static void shine(
      BufferedImage image, BufferedImage figure, int left, int top, int color, double strength) {
    int margin = figure.getWidth() / 10 / GRAIN;
    Plane light = coarse(figure, margin).blurred(Math.max(2, margin / 3));
    int[] pixels = Pixels.of(image);
    int width = image.getWidth();
    int fromX = Math.max(0, left - margin * GRAIN);
    int fromY = Math.max(0, top - margin * GRAIN);
    int toX = Math.min(width, left + figure.getWidth() + margin * GRAIN);
    int toY = Math.min(image.getHeight(), top + figure.getHeight() + margin * GRAIN);
    for (int y = fromY; y < toY; y++) {
      for (int x = fromX; x < toX; x++) {
        float u = (x - left + 0.5f) / GRAIN + margin - 0.5f;
        float v = (y - top + 0.5f) / GRAIN + margin - 0.5f;
        int share = (int) (256 * Math.min(1, strength * between(light, u, v)));
        if (share > 0) {
          int i = y * width + x;
          pixels[i] = lit(pixels[i], color, share);
        }
      }
    }
  }

  private static Plane coarse(BufferedImage figure, int margin) {
    int side = figure.getWidth() / GRAIN;
    Plane cover = new Plane(side + 2 * margin, figure.getHeight() / GRAIN + 2 * margin);
    int[] pixels = Pixels.of(figure);
    for (int y = 0; y < figure.getHeight() / GRAIN; y++) {
      for (int x = 0; x < side; x++) {
        int alpha =
            pixels[(y * GRAIN + GRAIN / 2) * figure.getWidth() + x * GRAIN + GRAIN / 2] >>> 24;
        cover.values[(y + margin) * cover.width + x + margin] = alpha / 255f;
      }
    }
    return cover;
  }

  private static float between(Plane plane, float x, float y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float across = x - left;
    float down = y - top;
    float upper = plane.at(left, top) * (1 - across) + plane.at(left + 1, top) * across;
    float lower = plane.at(left, top + 1) * (1 - across) + plane.at(left + 1, top + 1) * across;
    return upper * (1 - down) + lower * down;
  }

  private static int lit(int pixel, int light, int share) {
    return channel(pixel >> 16 & 255, light >> 16 & 255, share) << 16
        | channel(pixel >> 8 & 255, light >> 8 & 255, share) << 8
        | channel(pixel & 255, light & 255, share);
  }

  private static int channel(int below, int light, int share) {
    return below + (((255 - below) * light * share) >> 16);
  }
}
