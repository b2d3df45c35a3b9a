package reve.app.settings;

/** A text that must not be shown: printed, it is three dots. */
public record Secret(String revealed) {
  public static final Secret NONE = new Secret("");

  @Override
  public String toString() {
    return "…";
  }
}
