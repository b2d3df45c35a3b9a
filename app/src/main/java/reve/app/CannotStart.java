package reve.app;

/** Why the program cannot run as asked, and what a host can do about it; both are for people. */
public final class CannotStart extends RuntimeException {
  private final String remedy;

  public CannotStart(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  public CannotStart(String reason, String remedy, Throwable cause) {
    super(reason, cause);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
