package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFontsTest {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final int INVISIBLE = 0xFFFF;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ember of the Third Sleep",
        "Überschlaf, naïve Ænigma — “Ðorn”",
        "Hồn của giấc mơ",
        "Сова последнего сна",
        "Ο ήλιος του ονείρου",
        "القمر النائم في الماء",
        "עלה של חלום",
        "วาฬแห่งความฝัน",
        "नींद की घंटी",
        "স্বপ্নের ফুল",
        "கனவு மலர்",
        "夢の中の火の狐",
        "梦想之星",
        "夢想之星",
        "꿈의 열쇠와 바람",
        "ձմեռ երազ",
        "სიზმრის ფოთოლი",
        "የህልም ዛፍ",
        "🔥🌿🌊⚡🌑🌟 ★ ❖ ×3"
      })
  void no_script_shows_an_empty_box(String text) {
    for (CardFonts.Run run : CardFonts.runs(text, Face.NAME, 40)) {
      assertGlyphs(run);
      assertThat(run.text()).doesNotContain(CardFonts.UNKNOWN);
    }
  }

  @Test
  void a_character_that_no_font_has_becomes_a_star() {
    assertThat(written("a\uD80C\uDC80b")).isEqualTo("a" + CardFonts.UNKNOWN + "b");
  }

  @Test
  void a_fancy_letter_that_no_font_has_becomes_a_plain_one() {
    assertThat(written("\uD835\uDD4Freme")).isEqualTo("Xreme");
  }

  @Test
  void a_mark_stays_with_the_letter_before_it() {
    assertThat(CardFonts.runs("न\u0940", Face.NAME, 40)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void figures_stand_on_one_line(Face face) {
    Font font = CardFonts.runs("0123456789", face, 100).getFirst().font();

    List<Long> heights =
        "0123456789"
            .chars()
            .mapToObj(digit ->
                Math.round(
                    font.createGlyphVector(CONTEXT, Character.toString(digit))
                        .getVisualBounds()
                        .getMaxY()))
            .distinct()
            .toList();

    assertThat(heights).allMatch(below -> below <= 3);
  }

  private static void assertGlyphs(CardFonts.Run run) {
    char[] text = run.text().toCharArray();
    GlyphVector glyphs =
        run.font().layoutGlyphVector(CONTEXT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int glyph = glyphs.getGlyphCode(i);
      assertThat(glyph == INVISIBLE || glyph != run.font().getMissingGlyphCode())
          .as("a glyph for all of “%s” in %s", run.text(), run.font().getName())
          .isTrue();
    }
  }

  private static String written(String text) {
    return CardFonts.runs(text, Face.NAME, 40).stream()
        .map(CardFonts.Run::text)
        .collect(Collectors.joining());
  }
}
