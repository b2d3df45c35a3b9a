package reve.discord.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** The layout of several cards side by side. */
final class SheetFace {
  static final int WIDTH = 1200;
  static final int HEIGHT = 900;

  private SheetFace() {}

  static BufferedImage draw(PullSheet sheet, Illustrations illustrations) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    List<Pull> pulls = sheet.pulls();
    for (int i = 0; i < pulls.size(); i++) {
      g.drawImage(
          CardFace.draw(pulls.get(i).card(), illustrations, 0.3),
          20 + i % 5 * 236,
          20 + i / 5 * 440,
          null);
    }
    g.dispose();
    return image;
  }
}
