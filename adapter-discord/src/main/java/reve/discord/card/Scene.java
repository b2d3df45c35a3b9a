package reve.discord.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** The whole picture of an Esprit without frame and lettering, in units of a full card. */
final class Scene {
  static final double WIDTH = 720;
  static final double HEIGHT = 1008;
  static final double MIDDLE_X = 360;
  static final double MIDDLE_Y = 372;

  private Scene() {}

  /** {@code scale} pixels to the unit. */
  static BufferedImage paint(EspritCard card, Illustrations.Art art, double scale) {
    Seed seed = Seed.of(card.id());
    Palette palette = Palette.of(card.element(), seed);
    TierLight light = new TierLight(card.tier(), palette, seed, MIDDLE_X, MIDDLE_Y);
    Sky sky = new Sky(palette, seed);

    Atmosphere air = new Atmosphere(WIDTH, HEIGHT);
    sky.into(air);
    light.into(air);
    BufferedImage image =
        air.develop((int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale), scale);

    Graphics2D g = brush(image, scale);
    sky.stars(g);
    new Celestial(palette, seed).paint(g);
    Scenery scenery = new Scenery(card.element().id(), palette, seed);
    Halo.paint(g, card.tier(), palette, seed);
    scenery.distance(g);
    new Companions(card.element().id(), palette, seed).paint(g);
    int x = emblemEdge(MIDDLE_X, scale);
    int y = emblemEdge(MIDDLE_Y, scale);
    BufferedImage figure = figure(card, art, palette, seed, scale);
    light.aura(image, figure, x, y);
    place(g, figure, x, y);
    scenery.foreground(g);
    light.sparks(g);
    shade(g, palette, card.tier());
    place(g, Frame.paint(card, palette, scale), 0, 0);
    g.dispose();
    return image;
  }

  static Graphics2D brush(BufferedImage image, double scale) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    return g;
  }

  private static BufferedImage figure(
      EspritCard card, Illustrations.Art art, Palette palette, Seed seed, double scale) {
    Optional<BufferedImage> filed =
        switch (art) {
          case Illustrations.Art.Drawn() -> Optional.empty();
          case Illustrations.Art.Filed found ->
              ArtPicture.read(found.file(), (int) Math.round(Emblem.SIDE * scale));
        };
    return filed.orElseGet(() -> Emblem.paint(card, palette, seed, scale));
  }

  private static int emblemEdge(double middle, double scale) {
    return (int) Math.round((middle - Emblem.SIDE / 2) * scale);
  }

  /** Copies a picture pixel by pixel, whatever the scale of the brush. */
  static void place(Graphics2D g, BufferedImage image, int x, int y) {
    AffineTransform before = g.getTransform();
    g.setTransform(new AffineTransform());
    g.drawImage(image, x, y, null);
    g.setTransform(before);
  }

  /** Darkness below, where the lettering stands. */
  private static void shade(Graphics2D g, Palette palette, TierLook tier) {
    int dark = Tint.mix(palette.zenith(), 0x05050C, 0.55);
    g.setPaint(
        new LinearGradientPaint(
            0,
            600,
            0,
            (float) HEIGHT,
            new float[] {0, 0.3f, 1},
            new Color[] {Tint.color(dark, 0), Tint.color(dark, 0.82), Tint.color(dark, 0.94)}));
    g.fill(new Rectangle2D.Double(0, 600, WIDTH, HEIGHT - 600));
    g.setPaint(
        new LinearGradientPaint(
            0,
            760,
            0,
            (float) HEIGHT,
            new float[] {0, 1},
            new Color[] {Tint.color(tier.color(), 0), Tint.color(tier.color(), 0.2)}));
    g.fill(new Rectangle2D.Double(0, 760, WIDTH, HEIGHT - 760));
  }
}
