package reve.discordlocal.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** An id of Discord: milliseconds since 2015 above, a running number below. */
public record Snowflake(long value) implements Comparable<Snowflake> {
  static final long EPOCH_MILLIS = 1_420_070_400_000L;
  static final int TIME_SHIFT = 22;

  /** Less than any id that names something. */
  public static final Snowflake FIRST = new Snowflake(0);

  public Snowflake {
    if (value < 0) {
      throw new IllegalArgumentException("A snowflake is not negative: " + value);
    }
  }

  /** The id written in decimal, if the text is one. */
  public static Optional<Snowflake> read(String text) {
    if (!text.matches("[0-9]{1,19}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Snowflake(Long.parseLong(text)));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  /** The shard that a guild of this id belongs to. */
  public int shardOf(int shards) {
    return (int) ((value >>> TIME_SHIFT) % shards);
  }

  @Override
  public int compareTo(Snowflake other) {
    return Long.compare(value, other.value);
  }

  @Override
  @JsonValue
  public String toString() {
    return Long.toString(value);
  }
}
