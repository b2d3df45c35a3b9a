package reve.discord.card;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Small things of the element that drift around an Esprit; kind and number belong to it alone. */
final class Companions {
  private static final String EMBER =
      "M12,1C14,7 18,10 18,15.5C18,19.5 15.4,22 12,22" + "C8.6,22 6,19.5 6,15.5C6,12 10,9 12,1Z";
  private static final String FLAKE = "M12,2L15,9L22,12L15,15L12,22L9,15L2,12L9,9Z";
  private static final String ASH = "M3,14C6,8 12,5 21,5C19,12 14,18 6,19C4,18 3,16 3,14Z";
  private static final String LEAF = "M2,21C3,10 9,3 22,2C22,14 15,21 4,20L10,12L3,20Z";
  private static final String BUTTERFLY =
      "M12,8C9,2 2,2 2,8C2,12 6,13 10,12C6,14 5,19 8,21"
          + "C11,21 12,16 12,13C12,16 13,21 16,21C19,19 18,14 14,12C18,13 22,12 22,8C22,2 15,2 12,8Z";
  private static final String SEED = "M12,23L11.4,11L3,7L11.4,9L7,1L12,8L17,1L12.6,9L21,7L12.6,11Z";
  private static final String FISH = "M2,12C6,6 13,5 17,11L23,6L21,12L23,18L17,13C13,19 6,18 2,12Z";
  private static final String BUBBLE =
      "M12,2C17.5,2 22,6.5 22,12C22,17.5 17.5,22 12,22"
          + "C6.5,22 2,17.5 2,12C2,6.5 6.5,2 12,2ZM12,4C7.6,4 4,7.6 4,12C4,16.4 7.6,20 12,20"
          + "C16.4,20 20,16.4 20,12C20,7.6 16.4,4 12,4Z";
  private static final String DROP =
      "M12,2C15,8 18,11 18,15.5C18,19 15.4,21.6 12,21.6" + "C8.6,21.6 6,19 6,15.5C6,11 9,8 12,2Z";
  private static final String GULL =
      "M1,10C5,5 10,6 12,12C14,6 19,5 23,10C19,8 15,9 12,15" + "C9,9 5,8 1,10Z";
  private static final String GUST =
      "M1,10L14,10C18,10 18,5 15,5C13,5 12.6,7 13.6,8L12,9"
          + "C10,6 12,3 15,3C21,3 21,12 14,12L1,12ZM4,14L18,14C23,14 23,21 18,21C15,21 14.4,18 16,17"
          + "L17,18C16,19 17,19.4 18,19.4C20.4,19.4 20.4,16 18,16L4,16Z";
  private static final String BOLT = "M13,1L5,13L11,13L8,23L19,9L13,9L17,1Z";
  private static final String BAT =
      "M12,9L10,6L9.4,9C7,7 4,6 1,7C4,9 4,12 4,15C6,13 8,14 9,16"
          + "C10,15 11,16 12,18C13,16 14,15 15,16C16,14 18,13 20,15C20,12 20,9 23,7C20,6 17,7 14.6,9L14,6Z";
  private static final String WISP =
      "M12,22C7,22 5,18 6,14C7,10 11,9 10,3C15,5 18,9 18,14"
          + "C18,19 15,22 12,22ZM12,18C14,18 15,16 14,13C12,14 10,15 10,16C10,17 11,18 12,18Z";
  private static final String CRESCENT =
      "M16,2C9,3 5,7 5,12C5,17 9,21 16,22C11,19 9.6,16 9.6,12" + "C9.6,8 11,5 16,2Z";
  private static final String PETAL = "M12,1C18,7 19,14 12,23C5,14 6,7 12,1Z";
  private static final String PLUME = "M3,22C4,12 9,4 21,2C21,9 18,13 14,15L17,15C14,19 9,19 6,18Z";

  private final List<String> kinds;
  private final Palette palette;
  private final Seed seed;

  Companions(String element, Palette palette, Seed seed) {
    this.kinds =
        switch (element) {
          case "inferno" -> List.of(EMBER, FLAKE, ASH, GULL);
          case "verdant" -> List.of(LEAF, BUTTERFLY, SEED, PETAL);
          case "abyssal" -> List.of(FISH, BUBBLE, DROP, CRESCENT);
          case "tempest" -> List.of(GULL, GUST, BOLT, PLUME);
          case "umbral" -> List.of(BAT, WISP, CRESCENT, FLAKE);
          case "radiant" -> List.of(PETAL, PLUME, FLAKE, GULL);
          default -> List.of(FLAKE, PETAL, WISP, BUBBLE);
        };
    this.palette = palette;
    this.seed = seed.branch("companions");
  }

  void paint(Graphics2D g) {
    Path2D kind = PathData.parse(kinds.get(seed.below(kinds.size())));
    int count = 5 + seed.below(6);
    double start = seed.between(0, Math.TAU);
    for (int i = 0; i < count; i++) {
      double around = start + i * Math.TAU / count + seed.between(-0.25, 0.25);
      double away = seed.between(1, 1.14);
      double x = Scene.MIDDLE_X + Math.cos(around) * 282 * away;
      double y = Scene.MIDDLE_Y - 16 + Math.sin(around) * 268 * away;
      double size = 20 + 26 * Math.pow(seed.unit(), 2);
      double lean = seed.between(-0.7, 0.7);
      double light = seed.between(0.55, 0.85);
      boolean turned = seed.chance(0.5);
      if (y < 630) {
        one(g, place(kind, x, y, turned ? -size : size, size, lean), x, y, size, light);
      }
    }
  }

  private void one(Graphics2D g, Shape shape, double x, double y, double size, double light) {
    Glimmer.glow(g, x, y, size, palette.glow(), 0.28);
    g.setColor(Tint.color(palette.zenith(), 0.4));
    g.fill(AffineTransform.getTranslateInstance(2, 3).createTransformedShape(shape));
    g.setColor(Tint.color(palette.body().at(light), 0.95));
    g.fill(shape);
  }

  private static Shape place(
      Path2D kind, double x, double y, double width, double height, double lean) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(lean);
    place.scale(width / 24, height / 24);
    place.translate(-12, -12);
    return place.createTransformedShape(kind);
  }
}
