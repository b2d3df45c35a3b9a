package reve.discord.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Signs that stand for words on a card, drawn in a square of 24 units. */
enum Icon {
  ATTACK(
      "M21,3L20.2,8.4L10.6,18L6,13.4L15.6,3.8Z"
          + "M4.6,13.6L10.4,19.4L8.8,21L6.8,19L4.4,21.4L2.6,19.6L5,17.2L3,15.2Z"),
  DEFENCE(
      "M12,2C14.6,3.8 17.4,4.8 20.6,5C21,12.4 18.6,18.6 12,22.2"
          + "C5.4,18.6 3,12.4 3.4,5C6.6,4.8 9.4,3.8 12,2Z"),
  HEALTH(
      "M12,21C5,15.6 2.2,12 2.2,8.2C2.2,5.2 4.4,3.2 7,3.2C9.2,3.2 11,4.4 12,6.4"
          + "C13,4.4 14.8,3.2 17,3.2C19.6,3.2 21.8,5.2 21.8,8.2C21.8,12 19,15.6 12,21Z"),
  POWER("M12,1C12.9,8 16,11.1 23,12C16,12.9 12.9,16 12,23C11.1,16 8,12.9 1,12C8,11.1 11.1,8 12,1Z"),
  LOCK(
      "M6,11L6,8C6,1.4 18,1.4 18,8L18,11L15.2,11L15.2,8.2C15.2,5 8.8,5 8.8,8.2L8.8,11Z"
          + "M5.4,10.6L18.6,10.6C19.6,10.6 20.2,11.2 20.2,12.2L20.2,19.8C20.2,20.8 19.6,21.4 18.6,21.4"
          + "L5.4,21.4C4.4,21.4 3.8,20.8 3.8,19.8L3.8,12.2C3.8,11.2 4.4,10.6 5.4,10.6Z"),
  STAR("M12,1.6L15.1,8.3L22.4,9.2L17,14.2L18.4,21.4L12,17.8L5.6,21.4L7,14.2L1.6,9.2L8.9,8.3Z");

  private static final double SQUARE = 24;

  private final String data;

  Icon(String data) {
    this.data = data;
  }

  /** Centred on a point, {@code size} wide and high. */
  Shape at(double x, double y, double size) {
    AffineTransform place = AffineTransform.getTranslateInstance(x - size / 2, y - size / 2);
    place.scale(size / SQUARE, size / SQUARE);
    return place.createTransformedShape(PathData.parse(data));
  }
}
