package reve.discord.card;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** The lettering of a card that is shown small among others: little, and large. */
final class SmallFace {
  private static final double MIDDLE = Scene.WIDTH / 2;

  private SmallFace() {}

  static BufferedImage draw(EspritCard card, Illustrations illustrations, double scale) {
    BufferedImage image = illustrations.scene(card, scale);
    Graphics2D g = Scene.brush(image, scale);
    Ink ink = new Ink(g);
    int light = Tint.withLightness(card.tier().color(), 0.84);
    Shape number =
        Lettering.fit(String.valueOf(card.tier().number()), Face.NAME, 72, 84, 1)
            .centredOn(MIDDLE, 41);
    ink.write(number, light, 62);
    Lettering name = Lettering.fit(card.name(), Face.NAME, 116, 610, 2);
    ink.write(name.centredOn(MIDDLE, 790), 0xF3ECE0, name.size());
    ink.write(
        Lettering.fit(card.tier().name(), Face.FIGURE, 78, 560, 1).centredOn(MIDDLE, 918),
        light,
        78);
    g.dispose();
    return image;
  }
}
