package reve.game.shared;

/** One of the processes that run the game together; 1 to 100 characters, never used again. */
public record ProcessId(String value) implements Comparable<ProcessId> {
  private static final int MAX_LENGTH = 100;

  public ProcessId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a process id has 1 to 100 characters: " + value);
    }
  }

  @Override
  public int compareTo(ProcessId other) {
    return value.compareTo(other.value);
  }
}
