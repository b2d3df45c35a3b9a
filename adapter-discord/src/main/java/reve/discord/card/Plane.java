package reve.discord.card;

/** A field of numbers over a picture: coverage, height or light, mostly from 0 to 1. */
final class Plane {
  final int width;
  final int height;
  final float[] values;

  Plane(int width, int height) {
    this.width = width;
    this.height = height;
    this.values = new float[width * height];
  }

  /** The value at a point, the edge's beyond the edge. */
  float at(int x, int y) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      return values[y * width + x];
    }
    return values[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
  }

  /** Blurred so that three passes of a box come near a Gaussian of that radius. */
  Plane blurred(int radius) {
    Plane result = new Plane(width, height);
    float[] from = values.clone();
    float[] to = result.values;
    for (int pass = 0; pass < 3; pass++) {
      rows(from, to, width, height, radius);
      columns(to, from, width, height, radius);
    }
    System.arraycopy(from, 0, to, 0, to.length);
    return result;
  }

  private static void rows(float[] from, float[] to, int width, int height, int radius) {
    float share = 1f / (2 * radius + 1);
    for (int y = 0; y < height; y++) {
      int row = y * width;
      float sum = 0;
      for (int x = 0; x <= Math.min(radius, width - 1); x++) {
        sum += from[row + x];
      }
      for (int x = 0; x < width; x++) {
        to[row + x] = sum * share;
        int enters = x + radius + 1;
        int leaves = x - radius;
        sum += (enters < width ? from[row + enters] : 0) - (leaves >= 0 ? from[row + leaves] : 0);
      }
    }
  }

  private static void columns(float[] from, float[] to, int width, int height, int radius) {
    float share = 1f / (2 * radius + 1);
    float[] sums = new float[width];
    for (int y = 0; y <= Math.min(radius, height - 1); y++) {
      add(sums, from, y * width, 1);
    }
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        to[row + x] = sums[x] * share;
      }
      if (y + radius + 1 < height) {
        add(sums, from, (y + radius + 1) * width, 1);
      }
      if (y - radius >= 0) {
        add(sums, from, (y - radius) * width, -1);
      }
    }
  }

  private static void add(float[] sums, float[] from, int row, int sign) {
    for (int x = 0; x < sums.length; x++) {
      sums[x] += sign * from[row + x];
    }
  }
}
