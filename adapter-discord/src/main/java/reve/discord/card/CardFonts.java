package reve.discord.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The bundled fonts: a face for each kind of lettering and, behind it, one font for each other
 * script. Nothing is asked of the fonts of the machine, so a text looks the same everywhere.
 */
final class CardFonts {
  /** What stands where no bundled font has a glyph: a small star, never an empty box. */
  static final String UNKNOWN = "✦";

  /** Asked in this order; a font of many scripts comes after those that do one script well. */
  private static final List<String> FALLBACKS =
      List.of(
          "NotoSans-Bold.ttf",
          "NotoSansArabic-Bold.ttf",
          "NotoSansHebrew-Bold.ttf",
          "NotoSansThai-Bold.ttf",
          "NotoSansDevanagari-Bold.ttf",
          "NotoSansBengali-Bold.ttf",
          "NotoSansTamil-Bold.ttf",
          "NotoSansTelugu-Bold.ttf",
          "NotoSansGujarati-Bold.ttf",
          "NotoSansGurmukhi-Bold.ttf",
          "NotoSansKannada-Bold.ttf",
          "NotoSansMalayalam-Bold.ttf",
          "NotoSansSinhala-Bold.ttf",
          "NotoSansKhmer-Bold.ttf",
          "NotoSansLao-Bold.ttf",
          "NotoSansMyanmar-Bold.ttf",
          "NotoSansGeorgian-Bold.ttf",
          "NotoSansArmenian-Bold.ttf",
          "NotoSansEthiopic-Bold.ttf",
          "NotoEmoji-Bold.ttf",
          "NotoSansSymbols-Bold.ttf",
          "NotoSansKR-Bold-Hangul.ttf",
          "NotoSansSymbols2-Regular.ttf",
          "DroidSansFallbackFull.ttf");

  /** Fonts that come in one weight only; the JDK thickens them to match the others. */
  private static final Set<String> TOO_LIGHT =
      Set.of("NotoSansSymbols2-Regular.ttf", "DroidSansFallbackFull.ttf");

  private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

  /** A stretch of text that one font can write. */
  record Run(String text, Font font) {}

  private CardFonts() {}

  /** Splits a text into runs by the first font that has each character. */
  static List<Run> runs(String text, Face face, float size) {
    List<Run> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Font current = font(face.file());
    for (int codePoint : text.codePoints().flatMap(one -> writable(one, face)).toArray()) {
      Font next = fontFor(codePoint, face, current);
      if (!next.equals(current) && !open.isEmpty()) {
        runs.add(new Run(open.toString(), current.deriveFont(size)));
        open.setLength(0);
      }
      current = next;
      open.appendCodePoint(codePoint);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open.toString(), current.deriveFont(size)));
    }
    return runs;
  }

  /** The character itself, or its plain form (a fancy letter's letter), or a star. */
  private static IntStream writable(int codePoint, Face face) {
    if (known(codePoint, face)) {
      return IntStream.of(codePoint);
    }
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return plain.codePoints().allMatch(one -> known(one, face))
        ? plain.codePoints()
        : UNKNOWN.codePoints();
  }

  private static boolean known(int codePoint, Face face) {
    return staysWithItsNeighbour(codePoint)
        || font(face.file()).canDisplay(codePoint)
        || FALLBACKS.stream().anyMatch(file -> font(file).canDisplay(codePoint));
  }

  private static Font fontFor(int codePoint, Face face, Font current) {
    Font own = font(face.file());
    if (staysWithItsNeighbour(codePoint)) {
      return current;
    }
    if (own.canDisplay(codePoint)) {
      return own;
    }
    if (current.canDisplay(codePoint)) {
      return current;
    }
    for (String file : FALLBACKS) {
      Font fallback = font(file);
      if (fallback.canDisplay(codePoint)) {
        return fallback;
      }
    }
    return current;
  }

  private static boolean staysWithItsNeighbour(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static Font font(String file) {
    return LOADED.computeIfAbsent(file, CardFonts::load);
  }

  private static Font load(String file) {
    try {
      return read(file);
    } catch (RuntimeException | InternalError withoutFontconfig) {
      tellTheJdkThatThereAreNoSystemFonts();
      return read(file);
    }
  }

  private static Font read(String file) {
    try (InputStream in = CardFonts.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the build.");
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      return TOO_LIGHT.contains(file) ? font.deriveFont(Font.BOLD) : font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + file + " is damaged.", e);
    }
  }

  /**
   * On a machine without the fontconfig library the JDK refuses to load any font, ours included,
   * unless it is handed a configuration of its own; an empty one is enough.
   */
  private static void tellTheJdkThatThereAreNoSystemFonts() {
    try {
      Path empty = Files.createTempFile("reve-fontconfig", ".properties");
      empty.toFile().deleteOnExit();
      Files.writeString(empty, "version=1\nsequence.allfonts=\n", StandardCharsets.ISO_8859_1);
      System.setProperty("sun.awt.fontconfig", empty.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
