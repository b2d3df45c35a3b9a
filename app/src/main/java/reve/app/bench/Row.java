package reve.app.bench;

/**
 * One line of a bench's table: what was measured, the yardstick that was measured beside it in the
 * same run, and their ratio. What was not measured is NaN.
 */
public record Row(
    String name, int clients, Sample measured, Sample yardstick, double ratio, Target target) {
  private static final Sample NOTHING = new Sample(Double.NaN, Double.NaN, Double.NaN, 0);

  /** A row whose ratio is that of the throughputs. */
  public static Row of(String name, int clients, Sample measured, Sample yardstick, Target target) {
    return new Row(
        name, clients, measured, yardstick, measured.perSecond() / yardstick.perSecond(), target);
  }

  /** A row without a yardstick. */
  public static Row alone(String name, int clients, Sample measured, Target target) {
    return new Row(name, clients, measured, NOTHING, Double.NaN, target);
  }

  boolean isReached() {
    return target.reached().test(this);
  }
}
