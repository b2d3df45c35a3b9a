package reve.app.bench;

/** One part of the bench: it measures its rows, each beside its yardstick, and adds them. */
public interface BenchPart {
  void run(Table table);
}
