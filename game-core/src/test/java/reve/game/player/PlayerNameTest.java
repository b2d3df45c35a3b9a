package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ana", "Zoë", "李小龍", "محمد", "Ana B.", "🦊", "Ana 🦊", "Владимир"})
  void ordinary_names_of_any_script_are_shown_as_they_are(String name) {
    assertThat(shown(name)).isEqualTo(name);
  }

  @Test
  void a_name_has_one_to_thirty_two_characters() {
    assertThat(new PlayerName("a".repeat(32)).value()).hasSize(32);
    assertThatIllegalArgumentException().isThrownBy(() -> new PlayerName("a".repeat(33)));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlayerName(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlayerName("  "));
  }

  @Test
  void long_names_are_cut() {
    assertThat(shown("a".repeat(33))).isEqualTo("a".repeat(32));
    assertThat(shown("a".repeat(31) + " b")).isEqualTo("a".repeat(31));
  }

  @Test
  void an_emoji_on_the_edge_is_left_out_whole() {
    assertThat(shown("a".repeat(31) + "🦊")).isEqualTo("a".repeat(31));
    assertThat(shown("a".repeat(30) + "🦊")).isEqualTo("a".repeat(30) + "🦊");
  }

  @Test
  void control_characters_and_line_breaks_are_left_out() {
    assertThat(shown("A\u0000n\u001ba\u007f")).isEqualTo("Ana");
    assertThat(shown("An\na")).isEqualTo("An a");
    assertThat(shown("An\u2028a\u2029")).isEqualTo("An a");
    assertThat(shown("  An\t\r\n  a ")).isEqualTo("An a");
  }

  @Test
  void nothing_turns_the_writing_around() {
    assertThat(shown("\u202Eana\u202C")).isEqualTo("ana");
    assertThat(shown("\u2067ana\u2069")).isEqualTo("ana");
    assertThat(shown("\u200Fana\u061C")).isEqualTo("ana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200B",
        "\u200D\u2060",
        "\u00AD",
        "\uFEFF",
        "\u3164",
        "\uFFA0",
        "\u115F\u1160",
        "\u2800",
        "\u034F",
        "\uFE0F",
        "\u180E",
        "\u17B4\u17B5",
        "\uD83D",
        "\uDD8A",
        "\uE000",
        "\uFFFF",
        "\u3000\u00A0"
      })
  void a_name_of_which_nothing_is_seen_becomes_a_question_mark(String name) {
    assertThat(shown(name)).isEqualTo("?");
  }

  @Test
  void invisible_characters_do_not_make_two_of_one_name() {
    assertThat(shown("A\u200Bn\u3164a\u2800")).isEqualTo("Ana");
  }

  @Test
  void letters_are_composed_and_brought_to_their_usual_form() {
    assertThat(shown("Zoe\u0308")).isEqualTo("Zoë");
    assertThat(shown("Ａｎａ")).isEqualTo("Ana");
    assertThat(shown("𝓐𝓷𝓪")).isEqualTo("Ana");
  }

  @Test
  void a_lone_half_of_an_emoji_is_left_out() {
    assertThat(shown("A\uD83Dna\uDD8A")).isEqualTo("Ana");
  }

  @Property
  void whatever_the_platform_sends_there_is_a_name_to_show(@ForAll String name) {
    String shown = shown(name);

    assertThat(shown).isNotBlank().hasSizeBetween(1, 32).isEqualTo(shown.strip());
    assertThat(shown.codePoints())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Property
  void a_shown_name_is_shown_the_same_again(@ForAll String name) {
    assertThat(shown(shown(name))).isEqualTo(shown(name));
  }

  private static String shown(String name) {
    return PlayerName.shown(name).value();
  }
}
