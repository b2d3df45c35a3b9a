package reve.discord.card;

/**
 * The colors an Esprit is painted in: {@code body} for its upper half, {@code depth} for its lower
 * one, {@code glow} for its own light, and the sky behind it from the zenith to the horizon.
 */
record Palette(Ramp body, Ramp depth, int glow, int zenith, int sky, int horizon, int metal) {

  private static final double ACCENT = 0.7;

  private static final Palette INFERNO =
      new Palette(
          Ramp.through(0x21060C, 0x6B0F1E, 0xC22D1C, 0xF57B22, 0xFFC24A, 0xFFF3CF),
          Ramp.through(0x16041A, 0x4A0B34, 0x9A1A3C, 0xD9452A, 0xFF9238, 0xFFE2A0),
          0xFFE27A,
          0x14081F,
          0x4F1033,
          0xD9502A,
          0xE9A45A);
  private static final Palette VERDANT =
      new Palette(
          Ramp.through(0x05170F, 0x0E4A2E, 0x2B8A47, 0x79C24E, 0xD3EA82, 0xFCFFE4),
          Ramp.through(0x04131A, 0x0A3A3C, 0x14705A, 0x3FA66A, 0x9CD58A, 0xEFFFD8),
          0xF4FF9A,
          0x06142A,
          0x0F3F56,
          0xC6D58A,
          0xC9B36A);
  private static final Palette ABYSSAL =
      new Palette(
          Ramp.through(0x040C24, 0x0C3070, 0x1A6CC0, 0x38B6E2, 0xA2F0F2, 0xF6FFFF),
          Ramp.through(0x08062A, 0x1C1A70, 0x2A48B8, 0x3D86D8, 0x7CCFF0, 0xE0FAFF),
          0x8CFFE9,
          0x030C22,
          0x0A3868,
          0x1E93B4,
          0xA8C4D8);
  private static final Palette TEMPEST =
      new Palette(
          Ramp.through(0x07141F, 0x14475F, 0x22909F, 0x5FD6CC, 0xC6FBE8, 0xFFFFFF),
          Ramp.through(0x0C1030, 0x273A7E, 0x3E6FB8, 0x62AEDD, 0xAEE4F4, 0xF4FFFF),
          0xFFF27D,
          0x0B0E2C,
          0x2F3C7C,
          0x9CC4E6,
          0xC2CFD6);
  private static final Palette UMBRAL =
      new Palette(
          Ramp.through(0x0C0718, 0x2E1858, 0x6138A8, 0x9F69E0, 0xDFB0FF, 0xFFF2FF),
          Ramp.through(0x080618, 0x1C1450, 0x433096, 0x8A3FB4, 0xE070C8, 0xFFD9F2),
          0xFF8AE0,
          0x05051A,
          0x14164C,
          0x8A3C92,
          0xA99BC4);
  private static final Palette RADIANT =
      new Palette(
          Ramp.through(0x341606, 0x86480F, 0xD08F1E, 0xF8CC55, 0xFFF1B4, 0xFFFEF6),
          Ramp.through(0x3A1030, 0x8C3450, 0xD8745A, 0xF6B56A, 0xFFE3A8, 0xFFFBEA),
          0xFFFFFF,
          0x1E1848,
          0x6E3F78,
          0xF2A978,
          0xF2D684);

  /** The palette of an element, varied by the seed of an Esprit. */
  static Palette of(ElementLook element, Seed seed) {
    Palette plain =
        switch (element.id()) {
          case "inferno" -> INFERNO;
          case "verdant" -> VERDANT;
          case "abyssal" -> ABYSSAL;
          case "tempest" -> TEMPEST;
          case "umbral" -> UMBRAL;
          case "radiant" -> RADIANT;
          default -> around(element.color());
        };
    Seed tint = seed.branch("palette");
    Palette turned = plain.turned(tint.between(-13, 13), tint.between(-26, 26));
    int[] accents = accents(element.id());
    int which = seed.branch("accent").below(accents.length + 1);
    return which == accents.length ? turned : turned.accented(accents[which]);
  }

  /** Hues that the lights of a figure may take without leaving its element. */
  private static int[] accents(String element) {
    return switch (element) {
      case "inferno" -> new int[] {0xFFD45A, 0xFF7FB4, 0xC98BFF};
      case "verdant" -> new int[] {0xFFB48A, 0xFFE45A, 0x7FE8F0};
      case "abyssal" -> new int[] {0xC79BFF, 0x8FF0B0, 0xFFB3A0};
      case "tempest" -> new int[] {0xFFE866, 0xD3AEFF, 0xFFA8C6};
      case "umbral" -> new int[] {0xFF8FC8, 0x8FA8FF, 0xFF7F9C};
      case "radiant" -> new int[] {0xFF9FBC, 0xFFB070, 0xC4F48A};
      default -> new int[] {0xFFD45A, 0xFF8FBE, 0x8FE8F0};
    };
  }

  private static Palette around(int color) {
    Ramp ramp = ramp(color);
    return new Palette(
        ramp,
        ramp(Tint.turn(color, 30, 1)),
        Tint.turn(Tint.withLightness(color, 0.92), 180, 0.7),
        Tint.withLightness(Tint.turn(color, 30, 0.6), 0.14),
        Tint.withLightness(Tint.turn(color, 15, 0.8), 0.32),
        Tint.withLightness(Tint.turn(color, -15, 0.9), 0.72),
        Tint.withLightness(Tint.turn(color, 0, 0.5), 0.8));
  }

  /** The same palette with figure and sky turned around the color wheel by some degrees. */
  private Palette turned(double figure, double above) {
    return new Palette(
        body.turned(figure),
        depth.turned(figure * 1.6),
        glow,
        Tint.turn(zenith, above, 1),
        Tint.turn(sky, above, 1),
        Tint.turn(horizon, above * 0.5, 1),
        metal);
  }

  /** The same palette with the lights of the figure in another hue. */
  private Palette accented(int color) {
    return new Palette(
        body.tinted(color, ACCENT),
        depth.tinted(color, ACCENT * 0.7),
        glow,
        zenith,
        sky,
        horizon,
        metal);
  }

  private static Ramp ramp(int color) {
    return Ramp.through(
        Tint.withLightness(color, 0.14),
        Tint.withLightness(color, 0.32),
        Tint.withLightness(color, 0.52),
        Tint.withLightness(color, 0.7),
        Tint.turn(Tint.withLightness(color, 0.86), 0, 0.7),
        Tint.turn(Tint.withLightness(color, 0.97), 0, 0.3));
  }
}
