package reve.game.fuzzing;

import java.nio.ByteBuffer;
import java.util.List;

/** Spoils text and bytes, whatever they mean. */
public final class MutatedText {
  private enum Kind {
    CUT_OFF,
    TAKE_OUT,
    REPEAT,
    PUT_IN,
    PUT_IN_PLACE,
    REPLACE_ALL,
    SWAP
  }

  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final int LONGEST_PIECE = 40;

  private MutatedText() {}

  /** The text after each of the mutations in turn. */
  public static String of(String text, List<Mutation> mutations) {
    String mutated = text;
    for (Mutation mutation : mutations) {
      mutated = mutated(mutated, mutation);
    }
    return mutated;
  }

  private static String mutated(String text, Mutation mutation) {
    int from = mutation.whereIn(text.length() + 1);
    int to = Math.min(text.length(), from + 1 + mutation.what() % LONGEST_PIECE);
    String surprise = mutation.oneOf(Surprises.TEXTS);
    return switch (mutation.kindOf(KINDS)) {
      case CUT_OFF -> text.substring(0, from);
      case TAKE_OUT -> text.substring(0, from) + text.substring(to);
      case REPEAT -> text.substring(0, to) + text.substring(from);
      case PUT_IN -> text.substring(0, from) + surprise + text.substring(from);
      case PUT_IN_PLACE -> text.substring(0, from) + surprise + text.substring(to);
      case REPLACE_ALL -> surprise;
      case SWAP -> text.substring(from) + text.substring(0, from);
    };
  }

  /** The bytes after each of the mutations in turn. */
  public static byte[] of(byte[] bytes, List<Mutation> mutations) {
    byte[] mutated = bytes;
    for (Mutation mutation : mutations) {
      mutated = mutated(mutated, mutation);
    }
    return mutated;
  }

  private static byte[] mutated(byte[] bytes, Mutation mutation) {
    int from = mutation.whereIn(bytes.length);
    int to = Math.min(bytes.length, from + 1 + mutation.what() % LONGEST_PIECE);
    return switch (mutation.kind() % 5) {
      case 0 -> joined(bytes, 0, from, 0, 0);
      case 1 -> joined(bytes, 0, from, to, bytes.length);
      case 2 -> joined(bytes, 0, to, from, bytes.length);
      default -> flipped(bytes, from, mutation.what());
    };
  }

  private static byte[] joined(byte[] bytes, int begin, int end, int from, int to) {
    return ByteBuffer.allocate(end - begin + to - from)
        .put(bytes, begin, end - begin)
        .put(bytes, from, to - from)
        .array();
  }

  private static byte[] flipped(byte[] bytes, int at, int what) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[at] ^= (byte) (1 << what % Byte.SIZE);
    }
    return flipped;
  }
}
