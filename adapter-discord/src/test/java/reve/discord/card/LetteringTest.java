package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
  private static final float WIDTH = 600;

  @Test
  void a_short_name_keeps_its_size() {
    assertThat(Lettering.fit("Fox", Face.NAME, 70, WIDTH, 2).size()).isEqualTo(70);
  }

  @Test
  void a_longer_name_shrinks_before_it_wraps() {
    Lettering name = Lettering.fit("Ember of the Third Sleeper", Face.NAME, 70, WIDTH, 2);

    assertThat(name.lineCount()).isEqualTo(1);
    assertThat(name.size()).isLessThan(70);
  }

  @Test
  void a_long_name_wraps_into_lines_of_like_width() {
    Lettering name =
        Lettering.fit("The Thunder That Forgot Its Own Lightning Once", Face.NAME, 70, WIDTH, 2);

    assertThat(name.lineCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unbreakableandveryverylongnamewithoutanyplacewhereitcouldbewrapped",
        "夢の中の火の狐夢の中の火の狐夢の中の火の狐夢の中の火の狐夢の中の火の狐夢の中の火の狐",
        "القمر النائم في الماء القمر النائم في الماء القمر النائم في الماء",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u"
      })
  void no_name_overflows(String text) {
    Lettering name = Lettering.fit(text, Face.NAME, 70, WIDTH, 2);

    Rectangle2D box = name.centredOn(0, 0).getBounds2D();
    assertThat(name.lineCount()).isLessThanOrEqualTo(2);
    assertThat(box.getWidth()).isLessThanOrEqualTo(WIDTH * 1.02);
    assertThat(box.getHeight()).isLessThan(140);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n", "\u0007"})
  void a_name_of_nothing_becomes_a_star(String text) {
    assertThat(Lettering.fit(text, Face.NAME, 70, WIDTH, 2).width()).isPositive();
  }
}
