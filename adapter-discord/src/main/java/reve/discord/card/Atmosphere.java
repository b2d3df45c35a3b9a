package reve.discord.card;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Everything soft behind an Esprit: sky, mist and light. Kept as a coarse field of color, because
 * nothing in it is sharp, and spread over the pixels only at the end, without steps.
 */
final class Atmosphere {
  /** Units of the card's width that one cell of the field covers. */
  private static final int CELL = 5;

  private static final int[] DITHER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

  final int columns;
  final int rows;
  private final float[] red;
  private final float[] green;
  private final float[] blue;

  /** A field for a picture of {@code width} by {@code height} units. */
  Atmosphere(double width, double height) {
    columns = (int) Math.ceil(width / CELL) + 2;
    rows = (int) Math.ceil(height / CELL) + 2;
    red = new float[columns * rows];
    green = new float[columns * rows];
    blue = new float[columns * rows];
  }

  /** Where the middle of a cell lies, in units of the picture. */
  static double middle(int cell) {
    return (cell + 0.5) * CELL;
  }

  void set(int column, int row, int color) {
    int i = row * columns + column;
    red[i] = color >> 16 & 255;
    green[i] = color >> 8 & 255;
    blue[i] = color & 255;
  }

  /** Adds light of a color to a cell the way light adds up: never beyond white. */
  void light(int column, int row, int color, double strength) {
    int i = row * columns + column;
    float share = (float) Math.min(1, strength);
    red[i] += (255 - red[i]) * (color >> 16 & 255) / 255f * share;
    green[i] += (255 - green[i]) * (color >> 8 & 255) / 255f * share;
    blue[i] += (255 - blue[i]) * (color & 255) / 255f * share;
  }

  /** Takes light away everywhere, so that what is added after shows the more. */
  void dim(double share) {
    for (float[] field : List.of(red, green, blue)) {
      for (int i = 0; i < field.length; i++) {
        field[i] *= (float) share;
      }
    }
  }

  /** A round glow that fades towards its radius. */
  void glow(double x, double y, double radius, int color, double strength) {
    int left = Math.max(0, (int) ((x - radius) / CELL));
    int right = Math.min(columns - 1, (int) ((x + radius) / CELL) + 1);
    int top = Math.max(0, (int) ((y - radius) / CELL));
    int bottom = Math.min(rows - 1, (int) ((y + radius) / CELL) + 1);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double away = Math.hypot(middle(column) - x, middle(row) - y) / radius;
        if (away < 1) {
          double fall = 1 - away * away;
          light(column, row, color, strength * fall * fall);
        }
      }
    }
  }

  long bytes() {
    return (long) Float.BYTES * (red.length + green.length + blue.length);
  }

  /** Spread over pixels, {@code scale} of them to the unit. */
  BufferedImage develop(int width, int height, double scale) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = Pixels.of(image);
    int[] lefts = new int[width];
    float[] shares = new float[width];
    for (int x = 0; x < width; x++) {
      double at = Math.max(0, (x + 0.5) / scale / CELL - 0.5);
      lefts[x] = Math.min((int) at, columns - 2);
      shares[x] = (float) (at - lefts[x]);
    }
    float[] rowRed = new float[columns];
    float[] rowGreen = new float[columns];
    float[] rowBlue = new float[columns];
    for (int y = 0; y < height; y++) {
      double at = Math.max(0, (y + 0.5) / scale / CELL - 0.5);
      int top = Math.min((int) at, rows - 2);
      float down = (float) (at - top);
      blend(red, top, down, rowRed);
      blend(green, top, down, rowGreen);
      blend(blue, top, down, rowBlue);
      for (int x = 0; x < width; x++) {
        int left = lefts[x];
        float share = shares[x];
        float dither = (DITHER[x & 15] + 0.5f) / 16f;
        int r = (int) (rowRed[left] + (rowRed[left + 1] - rowRed[left]) * share + dither);
        int g = (int) (rowGreen[left] + (rowGreen[left + 1] - rowGreen[left]) * share + dither);
        int b = (int) (rowBlue[left] + (rowBlue[left + 1] - rowBlue[left]) * share + dither);
        pixels[y * width + x] = Math.min(r, 255) << 16 | Math.min(g, 255) << 8 | Math.min(b, 255);
      }
    }
    return image;
  }

  private void blend(float[] field, int top, float down, float[] row) {
    int upper = top * columns;
    int lower = upper + columns;
    for (int column = 0; column < columns; column++) {
      row[column] = field[upper + column] + (field[lower + column] - field[upper + column]) * down;
    }
  }
}
