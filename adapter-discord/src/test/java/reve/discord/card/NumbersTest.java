package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void small_numbers_are_exact() {
    assertThat(Numbers.text(9_999, Locale.ENGLISH)).isEqualTo("9,999");
  }

  @Test
  void large_numbers_are_short() {
    assertThat(Numbers.text(50_184_651_561L, Locale.ENGLISH)).isEqualTo("50.1B");
    assertThat(Numbers.text(10_000, Locale.ENGLISH)).isEqualTo("10K");
  }

  @Test
  void numbers_are_written_as_the_reader_writes_them() {
    assertThat(Numbers.text(1_234, Locale.GERMAN)).isEqualTo("1.234");
    assertThat(Numbers.text(2_409_300, Locale.GERMAN)).isEqualTo("2,4\u00A0Mio.");
  }
}
