package reve.discord.card;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The layout of a single card. */
final class CardFace {
  static final int WIDTH = 720;
  static final int HEIGHT = 1008;

  private CardFace() {}

  static BufferedImage draw(EspritCard card, Illustrations illustrations) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(g, card);
    g.dispose();
    return image;
  }

  static void paint(Graphics2D g, EspritCard card) {
    Color element = new Color(card.element().color());
    Color tier = new Color(card.tier().color());
    g.setPaint(new GradientPaint(0, 0, element.darker().darker(), 0, HEIGHT, Color.BLACK));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(tier);
    g.draw(new RoundRectangle2D.Double(20, 20, WIDTH - 40.0, HEIGHT - 40.0, 40, 40));
    g.setColor(Color.WHITE);
    g.fill(Lettering.fit(card.name(), Face.NAME, 66, WIDTH - 120, 2).centredOn(WIDTH / 2.0, 760));
    g.setColor(tier);
    g.fill(
        Lettering.fit(card.tier().name(), Face.FIGURE, 34, WIDTH - 120, 1)
            .centredOn(WIDTH / 2.0, 830));
    g.setColor(Color.WHITE);
    Figures figures = card.figures();
    String stats = figures.attack() + "  " + figures.defence() + "  " + figures.health();
    g.fill(Lettering.fit(stats, Face.FIGURE, 40, WIDTH - 120, 1).centredOn(WIDTH / 2.0, 900));
  }
}
