package reve.app.bench;

import java.util.function.Predicate;

/** What a row is to reach, in words and as a check. */
public record Target(String inWords, Predicate<Row> reached) {

  /** Nothing is promised of the row; it is there to be compared with. */
  public static Target none() {
    return new Target("", row -> true);
  }

  public static Target ratioAtLeast(double least) {
    return new Target("ratio >= " + least, row -> row.ratio() >= least);
  }

  /** The 99th percentile is at most so many times the yardstick's. */
  public static Target p99Within(double times) {
    return new Target(
        "p99 <= " + times + " x", row -> row.measured().p99Ms() <= times * row.yardstick().p99Ms());
  }

  public static Target p99Below(double millis) {
    return new Target(
        "p99 < " + millis + " ms, none failed",
        row -> row.measured().p99Ms() < millis && row.measured().failed() == 0);
  }

  /** Nobody went without an answer in the time that Discord waits for one. */
  public static Target allAnswered() {
    return new Target("none failed", row -> row.measured().failed() == 0);
  }

  /** Both must hold. */
  public Target and(Target other) {
    return new Target(inWords + ", " + other.inWords(), reached.and(other.reached()));
  }
}
