package reve.discord.card;

import java.awt.Color;

/** Colors as 0xRRGGBB, and what the eye makes of mixing and turning them (Oklab). */
final class Tint {
  private static final double MOST_LEAN = Math.TAU / 6;

  private Tint() {}

  static int mix(int from, int to, double share) {
    double[] a = lab(from);
    double[] b = lab(to);
    return rgb(
        a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share);
  }

  /** Turned around the color wheel by some degrees, its chroma multiplied. */
  static int turn(int color, double degrees, double chroma) {
    double[] lab = lab(color);
    double angle = Math.toRadians(degrees);
    double a = (lab[1] * Math.cos(angle) - lab[2] * Math.sin(angle)) * chroma;
    double b = (lab[1] * Math.sin(angle) + lab[2] * Math.cos(angle)) * chroma;
    return rgb(lab[0], a, b);
  }

  /** The same hue at another lightness (0 to 1). */
  static int withLightness(int color, double lightness) {
    double[] lab = lab(color);
    return rgb(lightness, lab[1], lab[2]);
  }

  /**
   * As light as before, its hue led around the color wheel towards another's by a share of the way,
   * a sixth of a turn at most. Unlike a mixture it never passes through grey.
   */
  static int lean(int color, int towards, double share) {
    double[] from = lab(color);
    double[] to = lab(towards);
    double apart = Math.IEEEremainder(hue(to) - hue(from), Math.TAU);
    double hue = hue(from) + Math.clamp(apart * share, -MOST_LEAN, MOST_LEAN);
    double chroma = chroma(from) + (Math.max(chroma(from), chroma(to)) - chroma(from)) * share;
    return rgb(from[0], chroma * Math.cos(hue), chroma * Math.sin(hue));
  }

  private static double hue(double[] lab) {
    return Math.atan2(lab[2], lab[1]);
  }

  private static double chroma(double[] lab) {
    return Math.hypot(lab[1], lab[2]);
  }

  static Color color(int color, double alpha) {
    return new Color(
        color >> 16 & 255,
        color >> 8 & 255,
        color & 255,
        (int) Math.round(Math.clamp(alpha, 0, 1) * 255));
  }

  private static double[] lab(int color) {
    double r = linear(color >> 16 & 255);
    double g = linear(color >> 8 & 255);
    double b = linear(color & 255);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static int rgb(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
        | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
        | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int channel(double linear) {
    double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(Math.clamp(value, 0.0, 1.0) * 255);
  }
}
