package reve.app.doctor;

/** What looking at one thing came to. */
public sealed interface Finding {
  /** What was looked at. */
  String subject();

  record Well(String subject, String detail) implements Finding {}

  /** The game works, but not as well as it could. */
  record Doubtful(String subject, String detail, String remedy) implements Finding {}

  /** The game does not work like this. */
  record Ill(String subject, String detail, String remedy) implements Finding {}
}
