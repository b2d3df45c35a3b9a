package reve.game.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.testworld.LoadedDice;

class FriendCodeTest {
  private static final long LAST = (1L << 40) - 1;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "701MQ1XA",
        "7o1m-qixa",
        " 7OIM-QLXA ",
        "70lm qlxa",
        "7-0-1-M-Q-1-X-A",
        "7O1M–QIXA"
      })
  void what_is_typed_is_read_as_crockford_would_have_it(String typed) {
    assertThat(FriendCode.read(typed)).contains(new FriendCode("701MQ1XA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7K3M9QX", "7K3M9QXAB", "7K3M9QXU", "7K3M_9QXA", "7K3M9QXÄ", "٧K3M9QXA"})
  void what_can_be_no_code_is_read_as_none(String typed) {
    assertThat(FriendCode.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7k3m9qxa", "7K3M-9QX", "OK3M9QXA", "7K3M9QX"})
  void a_code_itself_is_strict(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FriendCode(value));
  }

  @Test
  void draws_reach_from_the_first_code_to_the_last() {
    assertThat(drawn(0)).isEqualTo(new FriendCode("00000000"));
    assertThat(drawn(31)).isEqualTo(new FriendCode("0000000Z"));
    assertThat(drawn(32)).isEqualTo(new FriendCode("00000010"));
    assertThat(drawn(LAST)).isEqualTo(new FriendCode("ZZZZZZZZ"));
  }

  @Property(tries = 300)
  void every_draw_is_a_code_that_is_read_back(@ForAll @LongRange(max = LAST) long number) {
    FriendCode code = drawn(number);

    assertThat(FriendCode.read(code.value().toLowerCase(Locale.ROOT))).contains(code);
  }

  private static FriendCode drawn(long number) {
    return FriendCode.draw("code", new LoadedDice().rolling("code", number));
  }
}
