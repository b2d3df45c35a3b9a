package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of the game's content, plain and counted. */
class TextsTest {
  private final Map<String, String> forms = Map.of("one", "potion", "other", "potions");

  @Test
  void a_text_is_read_in_the_language_of_the_locale_and_else_in_english() {
    LocalText text = new LocalText(Map.of("en", "Moth", "de", "Motte"));

    assertThat(text.in(Locale.GERMANY)).isEqualTo("Motte");
    assertThat(text.in(Locale.UK)).isEqualTo("Moth");
    assertThat(text.in(Locale.FRENCH)).isEqualTo("Moth");
    assertThat(text.in(Locale.ROOT)).isEqualTo("Moth");
  }

  @Test
  void a_text_is_always_there_in_english() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(Map.of("de", "Motte")));
  }

  @Test
  void a_counted_text_has_its_forms_by_language() {
    Map<String, String> german = Map.of("other", "Tränke");
    CountedText text = new CountedText(Map.of("en", forms, "de", german));

    assertThat(text.in(Locale.GERMANY)).isEqualTo(german);
    assertThat(text.in(Locale.FRENCH)).isEqualTo(forms);
  }

  @Test
  void a_counted_text_has_english_and_the_form_other_everywhere() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CountedText(Map.of("de", forms)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountedText(Map.of("en", forms, "de", Map.of("one", "Trank"))));
  }
}
