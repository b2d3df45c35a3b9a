package reve.discord.gateway;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lines that lead nowhere, and of which nobody knows whether they were closed, if told so. */
final class QuietLines implements Lines {
  private final boolean closeWell;
  private final List<QuietLine> opened = new CopyOnWriteArrayList<>();

  QuietLines(boolean closeWell) {
    this.closeWell = closeWell;
  }

  @Override
  public Line open(int shard, int of) {
    QuietLine line = new QuietLine(closeWell);
    opened.add(line);
    return line;
  }

  /** Those that were ever opened. */
  List<QuietLine> opened() {
    return List.copyOf(opened);
  }

  /** A line that is open until somebody wants it closed. */
  static final class QuietLine implements Line {
    private final boolean closesWell;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    QuietLine(boolean closesWell) {
      this.closesWell = closesWell;
    }

    @Override
    public boolean isOpen() {
      return !closed.isDone();
    }

    /** Completed when somebody has wanted it closed. */
    CompletableFuture<Void> closed() {
      return closed;
    }

    @Override
    public Duration latency() {
      return Duration.ZERO;
    }

    @Override
    public void whenOver(Runnable then) {
      // none ends by itself
    }

    @Override
    public boolean close() {
      closed.complete(null);
      return closesWell;
    }
  }
}
