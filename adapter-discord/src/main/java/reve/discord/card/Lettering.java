package reve.discord.card;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text laid out to fit a width: it shrinks, then wraps, then ends in an ellipsis; it never
 * overflows.
 */
final class Lettering {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final float SHRINKS_TO = 0.62f;
  private static final float LINE_HEIGHT = 0.98f;
  private static final String ELLIPSIS = "…";
  private static final Pattern JOINED_EMOJI =
      Pattern.compile("(\\x{200D}\\p{So}|[\\x{FE00}-\\x{FE0F}]|[\\x{1F3FB}-\\x{1F3FF}])+");

  private final List<TextLayout> lines;
  private final float size;

  private Lettering(List<TextLayout> lines, float size) {
    this.lines = lines;
    this.size = size;
  }

  /** One line, or up to {@code mostLines} once shrinking alone does not do. */
  static Lettering fit(String text, Face face, float size, float width, int mostLines) {
    String clean = clean(text);
    float smallest = size * SHRINKS_TO;
    TextLayout line = line(clean, face, size);
    if (line.getAdvance() <= width) {
      return new Lettering(List.of(line), size);
    }
    float shrunk = size * width / line.getAdvance() * 0.995f;
    if (shrunk >= smallest) {
      return new Lettering(List.of(line(clean, face, shrunk)), shrunk);
    }
    for (float wrapped = smallest; wrapped >= smallest * 0.7f; wrapped *= 0.94f) {
      List<TextLayout> wrappedLines = wrap(clean, face, wrapped, width);
      if (wrappedLines.size() <= mostLines) {
        return new Lettering(balanced(clean, face, wrapped, width, wrappedLines), wrapped);
      }
    }
    return cut(clean, face, smallest * 0.7f, width, mostLines);
  }

  /**
   * The outline of all lines, centred on {@code centreX}, the block's middle on {@code centreY}.
   */
  Shape centredOn(double centreX, double centreY) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double lineHeight = size * LINE_HEIGHT;
    double baseline = centreY + size * 0.33 - lineHeight * (lines.size() - 1) / 2;
    for (TextLayout line : lines) {
      double x = centreX - line.getVisibleAdvance() / 2.0;
      outline.append(line.getOutline(AffineTransform.getTranslateInstance(x, baseline)), false);
      baseline += lineHeight;
    }
    return outline;
  }

  /** The outline of the first line, from {@code x} on, on the baseline {@code y}. */
  Shape startingAt(double x, double y) {
    return lines.getFirst().getOutline(AffineTransform.getTranslateInstance(x, y));
  }

  double width() {
    return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
  }

  int lineCount() {
    return lines.size();
  }

  float size() {
    return size;
  }

  private static List<TextLayout> wrap(String text, Face face, float size, float width) {
    AttributedString styled = styled(text, face, size);
    LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), CONTEXT);
    List<TextLayout> lines = new ArrayList<>();
    for (TextLayout line = measurer.nextLayout(width);
        line != null;
        line = measurer.nextLayout(width)) {
      lines.add(line);
    }
    return lines;
  }

  /** The same number of lines, as narrow as that allows, so that no word is left by itself. */
  private static List<TextLayout> balanced(
      String text, Face face, float size, float width, List<TextLayout> lines) {
    List<TextLayout> best = lines;
    for (float narrower = width * 0.94f; narrower > width * 0.5f; narrower *= 0.94f) {
      List<TextLayout> tighter = wrap(text, face, size, narrower);
      if (tighter.size() > lines.size()) {
        break;
      }
      best = tighter;
    }
    return best;
  }

  private static Lettering cut(String text, Face face, float size, float width, int mostLines) {
    int[] codePoints = text.codePoints().toArray();
    int fits = 0;
    int tooMany = codePoints.length;
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) >>> 1;
      String shortened = new String(codePoints, 0, middle).strip() + ELLIPSIS;
      if (wrap(shortened, face, size, width).size() <= mostLines) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    String shortened = new String(codePoints, 0, fits).strip() + ELLIPSIS;
    return new Lettering(wrap(shortened, face, size, width), size);
  }

  private static TextLayout line(String text, Face face, float size) {
    return new TextLayout(styled(text, face, size).getIterator(), CONTEXT);
  }

  private static AttributedString styled(String text, Face face, float size) {
    List<CardFonts.Run> runs = CardFonts.runs(text, face, size);
    StringBuilder joined = new StringBuilder();
    runs.forEach(run -> joined.append(run.text()));
    AttributedString styled = new AttributedString(joined.toString());
    int start = 0;
    for (CardFonts.Run run : runs) {
      Font font = run.font();
      styled.addAttribute(TextAttribute.FONT, font, start, start + run.text().length());
      start += run.text().length();
    }
    return styled;
  }

  /**
   * One line of normalised text without control characters; an empty text becomes a star. Of joined
   * emoji only the first is kept, because few of the pairs have a glyph of their own.
   */
  private static String clean(String text) {
    String spaced = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    String single = JOINED_EMOJI.matcher(spaced).replaceAll("");
    String clean = single.replaceAll("\\p{Cc}|\\p{Cs}", "").strip();
    return clean.isEmpty() ? CardFonts.UNKNOWN : clean;
  }
}
