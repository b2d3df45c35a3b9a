package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TierLightTest {
  private final Seed seed = Seed.of("lamp");
  private final Palette palette = Palette.of(new ElementLook("umbral", "Umbral", 0), seed);

  @Test
  void a_card_sheds_more_light_the_higher_its_tier() {
    double first = light(1);
    double sixth = light(6);
    double twelfth = light(12);
    double last = light(18);

    assertThat(first).isPositive().isLessThan(sixth);
    assertThat(sixth).isLessThan(twelfth);
    assertThat(twelfth).isLessThan(last);
  }

  @Test
  void a_tier_beyond_the_last_shines_like_the_last() {
    assertThat(light(40)).isEqualTo(light(18));
  }

  /** How much the light of a tier adds to darkness, on average. */
  private double light(int tier) {
    Atmosphere dark = new Atmosphere(Scene.WIDTH, Scene.HEIGHT);
    new TierLight(
            new TierLook(tier, "same", 0xE0B040), palette, seed, Scene.MIDDLE_X, Scene.MIDDLE_Y)
        .into(dark);
    BufferedImage image = dark.develop(72, 101, 0.1);
    long sum = 0;
    for (int pixel : Pixels.of(image)) {
      sum += (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255);
    }
    return sum / (3.0 * 72 * 101);
  }
}
