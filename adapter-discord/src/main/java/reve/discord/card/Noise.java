package reve.discord.card;

/** Smooth random hills: values from 0 to 1 that change gently with the place asked about. */
final class Noise {
  private static final int SIDE = 64;

  private final float[] lattice = new float[SIDE * SIDE];

  Noise(Seed seed) {
    for (int i = 0; i < lattice.length; i++) {
      lattice[i] = (float) seed.unit();
    }
  }

  /** One layer of hills, a unit apart. */
  float at(float x, float y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float across = smooth(x - left);
    float down = smooth(y - top);
    float upper = mix(corner(left, top), corner(left + 1, top), across);
    float lower = mix(corner(left, top + 1), corner(left + 1, top + 1), across);
    return mix(upper, lower, down);
  }

  /** Hills upon hills: each of the layers is half as high and half as wide as the one before. */
  float layered(float x, float y, int layers) {
    float sum = 0;
    float height = 0.5f;
    float scale = 1;
    for (int layer = 0; layer < layers; layer++) {
      sum += height * at(x * scale + layer * 17.3f, y * scale + layer * 9.1f);
      height /= 2;
      scale *= 2;
    }
    return sum / (1 - height * 2);
  }

  private float corner(int x, int y) {
    return lattice[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
  }

  private static float smooth(float share) {
    return share * share * (3 - 2 * share);
  }

  private static float mix(float from, float to, float share) {
    return from + (to - from) * share;
  }
}
