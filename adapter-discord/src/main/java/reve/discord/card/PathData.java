package reve.discord.card;

import java.awt.geom.Path2D;

/** The path data of SVG, as far as the motifs use it: absolute {@code M L Q C Z}. */
final class PathData {
  private final String text;
  private int at;

  private PathData(String text) {
    this.text = text;
  }

  static Path2D parse(String text) {
    return new PathData(text).path();
  }

  private Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    char command = ' ';
    while (skipSeparators()) {
      if (Character.isLetter(text.charAt(at))) {
        command = text.charAt(at++);
      }
      switch (command) {
        case 'M' -> path.moveTo(number(), number());
        case 'L' -> path.lineTo(number(), number());
        case 'Q' -> path.quadTo(number(), number(), number(), number());
        case 'C' -> path.curveTo(number(), number(), number(), number(), number(), number());
        case 'Z' -> path.closePath();
        default -> throw new IllegalArgumentException("no path command '" + command + "'");
      }
    }
    return path;
  }

  private double number() {
    skipSeparators();
    int start = at;
    while (at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0) {
      if (at > start && text.charAt(at) == '-') {
        break;
      }
      at++;
    }
    return Double.parseDouble(text.substring(start, at));
  }

  /** Whether anything is left after the separators. */
  private boolean skipSeparators() {
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
      at++;
    }
    return at < text.length();
  }
}
