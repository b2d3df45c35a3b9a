package reve.app.doctor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;

/** Java itself, and whether it can draw. */
final class MachineChecks {
  private static final int JAVA = 25;
  private static final int SIDE = 32;

  private MachineChecks() {}

  static List<Finding> all() {
    return List.of(java(), fonts());
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    String detail = Runtime.version() + " in " + System.getProperty("java.home");
    return version >= JAVA
        ? new Well("java", detail)
        : new Ill("java", detail, "Install a JDK " + JAVA + " or newer and set JAVA_HOME to it.");
  }

  private static Finding fonts() {
    try {
      return drawsText()
          ? new Well("fonts", "cards can be lettered")
          : new Ill("fonts", "letters are drawn as nothing", "Install fontconfig and a font.");
    } catch (RuntimeException | Error noLibrary) {
      return new Ill(
          "fonts",
          "Java cannot draw letters (" + noLibrary + ")",
          "Install freetype and fontconfig (Debian: apt install libfreetype6 fontconfig).");
    }
  }

  private static boolean drawsText() {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, SIDE));
    pen.drawString("R", 0, SIDE - 1);
    pen.dispose();
    for (int rgb : image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE)) {
      if (rgb != Color.BLACK.getRGB()) {
        return true;
      }
    }
    return false;
  }
}
