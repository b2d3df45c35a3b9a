package reve.discord.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** The lettering of a whole card over its scene: name, rank, stars and figures. */
final class CardFace {
  private static final double MIDDLE = Scene.WIDTH / 2;
  private static final int MOST_STARS = 5;
  private static final int GOLD = 0xFFC93C;
  private static final String RANK_MARK = "\u2002·\u2002";
  private static final int WHITE = 0xFFFFFF;
  private static final int SILVER = 0xE8E4F4;
  private static final double MOST_PILL = 312;
  private static final double POWER_SIGN = 68;
  private static final double PILL_GAP = 10;
  private static final double PILL_END = 24;

  private final Graphics2D g;
  private final Ink ink;
  private final EspritCard card;
  private final int light;

  private CardFace(Graphics2D g, EspritCard card) {
    this.g = g;
    this.ink = new Ink(g);
    this.card = card;
    this.light = Tint.withLightness(card.tier().color(), 0.84);
  }

  /** {@code scale} pixels to the unit. */
  static BufferedImage draw(EspritCard card, Illustrations illustrations, double scale) {
    BufferedImage image = illustrations.scene(card, scale);
    Graphics2D g = Scene.brush(image, scale);
    new CardFace(g, card).write();
    g.dispose();
    return image;
  }

  private void write() {
    tier();
    stars();
    name();
    figures();
    holding();
  }

  private void tier() {
    Shape number =
        Lettering.fit(String.valueOf(card.tier().number()), Face.NAME, 62, 74, 1)
            .centredOn(MIDDLE, 41);
    ink.write(number, light, 62);
  }

  private void stars() {
    int shown = Math.max(MOST_STARS, card.holding().stars());
    double apart = Math.min(46, 230.0 / shown);
    for (int i = 0; i < shown; i++) {
      double x = MIDDLE + (i - (shown - 1) / 2.0) * apart;
      Shape star = Icon.STAR.at(x, 667, apart * 0.96);
      if (i < card.holding().stars()) {
        Glimmer.glow(g, x, 667, apart * 0.9, GOLD, 0.5);
        ink.write(star, GOLD, 30);
      } else {
        g.setColor(new Color(8, 8, 20, 150));
        g.fill(star);
        g.setColor(Tint.color(light, 0.35));
        g.fill(Icon.STAR.at(x, 667, apart * 0.5));
      }
    }
  }

  private void name() {
    Lettering name = Lettering.fit(card.name(), Face.NAME, 70, 600, 2);
    boolean oneLine = name.lineCount() == 1;
    ink.write(above(name.centredOn(MIDDLE, oneLine ? 735 : 736), 780), 0xF3ECE0, name.size());
    String rank = card.element().name() + RANK_MARK + card.tier().name();
    ink.write(
        Lettering.fit(rank, Face.FIGURE, 36, 560, 1).centredOn(MIDDLE, oneLine ? 796 : 807),
        light,
        36);
  }

  /** Moved up if it reaches below a line: some scripts do. */
  private static Shape above(Shape shape, double line) {
    double excess = Math.max(0, shape.getBounds2D().getMaxY() - line);
    return AffineTransform.getTranslateInstance(0, -excess).createTransformedShape(shape);
  }

  private void figures() {
    Locale locale = card.words().locale();
    figure(Icon.ATTACK, card.figures().attack(), card.words().attack(), 152, 0xFF9A76, locale);
    figure(Icon.DEFENCE, card.figures().defence(), card.words().defence(), 360, 0x8FC7FF, locale);
    figure(Icon.HEALTH, card.figures().health(), card.words().health(), 568, 0x9BE59B, locale);
  }

  private void figure(Icon icon, long number, String label, double x, int color, Locale locale) {
    Lettering text = Lettering.fit(Numbers.text(number, locale), Face.FIGURE, 50, 142, 1);
    double wide = text.width() + 46;
    ink.write(icon.at(x - wide / 2 + 18, 859, 38), color, 34);
    ink.write(text.centredOn(x + 23, 859), WHITE, 50);
    ink.note(Lettering.fit(label, Face.FIGURE, 23, 190, 1).centredOn(x + 23, 892), color, 0.8);
  }

  private void holding() {
    Locale locale = card.words().locale();
    Holding holding = card.holding();
    power(locale);
    if (holding.quantity() > 0) {
      String level = card.words().level() + " " + Numbers.text(holding.level(), locale);
      String copies = "×" + Numbers.text(holding.quantity(), locale);
      ink.write(Lettering.fit(level, Face.FIGURE, 38, 128, 1).centredOn(136, 941), SILVER, 38);
      ink.write(Lettering.fit(copies, Face.FIGURE, 38, 128, 1).centredOn(584, 941), SILVER, 38);
    }
    if (holding.locked()) {
      g.setColor(new Color(6, 6, 16, 170));
      g.fill(new Ellipse2D.Double(598, 574, 60, 60));
      ink.write(Icon.LOCK.at(628, 603, 36), GOLD, 30);
    }
  }

  private void power(Locale locale) {
    Lettering number =
        Lettering.fit(Numbers.text(card.figures().power(), locale), Face.FIGURE, 56, 170, 1);
    double left = MOST_PILL - POWER_SIGN - number.width() - PILL_GAP - PILL_END;
    Lettering label = Lettering.fit(card.words().power(), Face.FIGURE, 24, (float) left, 1);
    double width = POWER_SIGN + number.width() + PILL_GAP + label.width() + PILL_END;
    double start = MIDDLE - width / 2;
    g.setColor(Tint.color(GOLD, 0.14));
    g.fill(new RoundRectangle2D.Double(start, 911, width, 60, 60, 60));
    ink.write(Icon.POWER.at(start + 40, 941, 44), GOLD, 38);
    double middle = start + POWER_SIGN + number.width() / 2;
    ink.write(number.centredOn(middle, 941), GOLD, 56);
    double word = start + width - PILL_END - label.width() / 2;
    ink.note(label.centredOn(word, 951), GOLD, 0.85);
  }
}
