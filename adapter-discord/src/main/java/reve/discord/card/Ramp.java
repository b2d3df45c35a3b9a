package reve.discord.card;

import java.util.Arrays;

/**
 * 256 colors from the darkest to the lightest, evenly spread to the eye: mixed in the Oklab color
 * space, where equal steps look equal.
 */
final class Ramp {
  private static final int STEPS = 256;

  private final int[] colors;

  private Ramp(int[] colors) {
    this.colors = colors;
  }

  /** Through the given colors (0xRRGGBB), dark to light, at equal distances. */
  static Ramp through(int... anchors) {
    int[] colors = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double position = i / (STEPS - 1.0) * (anchors.length - 1);
      int below = Math.min((int) position, anchors.length - 2);
      colors[i] = Tint.mix(anchors[below], anchors[below + 1], position - below);
    }
    return new Ramp(colors);
  }

  /** The same steps of light, turned around the color wheel by some degrees. */
  Ramp turned(double degrees) {
    return new Ramp(Arrays.stream(colors).map(color -> Tint.turn(color, degrees, 1)).toArray());
  }

  /** The same steps of light, the lighter ones drawn towards the hue of a color. */
  Ramp tinted(int color, double strength) {
    int[] tinted = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double reach = Math.clamp((i / (STEPS - 1.0) - 0.3) / 0.7, 0, 1);
      double share = strength * Math.sin(Math.PI * Math.pow(reach, 0.8));
      tinted[i] = Tint.lean(colors[i], color, share);
    }
    return new Ramp(tinted);
  }

  /** The color at 0 (darkest) to 1 (lightest). */
  int at(double lightness) {
    return colors[(int) Math.round(Math.clamp(lightness, 0.0, 1.0) * (STEPS - 1))];
  }

  int[] table() {
    return colors.clone();
  }
}
