package reve.app.torture;

import java.util.List;
import java.util.Optional;
import reve.app.torture.History.Entry;

/** How much of what was sent was done: who serves nobody breaks no promise. */
final class Share {
  /** Of so many one at least; the short form on a machine of load 10 came to eight of ten. */
  private static final int ONE_OF = 10;

  private Share() {}

  /** What there is to find if nearly everything was refused or left without an answer. */
  static Optional<Finding> tooSmall(History history) {
    List<Entry> sent =
        history.entries().stream()
            .filter(entry -> !entry.deed().isQuestion() && entry.verdict() != Verdict.UNSENT)
            .toList();
    long acknowledged =
        sent.stream().filter(entry -> entry.verdict() == Verdict.ACKNOWLEDGED).count();
    return acknowledged > 0 && acknowledged * ONE_OF >= sent.size()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Finding.Kind.UNSERVED,
                "of %,d commands that were to change something %,d were acknowledged"
                    .formatted(sent.size(), acknowledged)));
  }
}
