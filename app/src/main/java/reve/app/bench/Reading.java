package reve.app.bench;

/**
 * One line of a bench's table that is an amount: what was measured, what is promised elsewhere, and
 * the most that it is to be; NaN when nothing is promised.
 */
public record Reading(String name, String unit, double value, double promised, double most) {

  /** At most half of what is promised elsewhere. */
  public static Reading half(String name, String unit, double value, double promised) {
    return new Reading(name, unit, value, promised, promised / 2);
  }

  /** Something to know, of which nothing is promised. */
  public static Reading alone(String name, String unit, double value) {
    return new Reading(name, unit, value, Double.NaN, Double.NaN);
  }

  double ratio() {
    return value / promised;
  }

  boolean isReached() {
    return Double.isNaN(most) || value <= most;
  }

  String target() {
    return Double.isNaN(most) ? "" : "<= %s %s".formatted(plain(most), unit);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
