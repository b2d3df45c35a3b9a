package reve.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.economy.CurrencyId;
import reve.game.esprit.EspritId;
import reve.game.item.ItemId;
import reve.game.leaderboard.BoardId;
import reve.game.player.ClassId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;

/** The ids of all features follow one form. */
class IdsTest {

  @ParameterizedTest(name = "{0} characters at most")
  @MethodSource("ids")
  void an_id_is_neither_blank_nor_too_long(int longest, Function<String, ?> id) {
    assertThat(id.apply("a")).isEqualTo(id.apply("a")).isNotEqualTo(id.apply("b"));
    assertThat(id.apply("a".repeat(longest))).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> id.apply("a".repeat(longest + 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> id.apply(""));
    assertThatIllegalArgumentException().isThrownBy(() -> id.apply(" "));
  }

  static Stream<Arguments> ids() {
    return Stream.of(
        id(40, CurrencyId::new),
        id(EspritId.LONGEST, EspritId::new),
        id(40, ItemId::new),
        id(40, BoardId::new),
        id(40, ClassId::new),
        id(40, BannerId::new),
        id(CommandId.MAX_LENGTH, CommandId::new));
  }

  private static Arguments id(int longest, Function<String, ?> make) {
    return arguments(longest, make);
  }

  @Test
  void ids_that_are_sorted_follow_their_text() {
    assertThat(new CurrencyId("a")).isLessThan(new CurrencyId("b"));
    assertThat(new EspritId("b")).isGreaterThan(new EspritId("a"));
  }

  @Test
  void a_player_id_is_positive() {
    assertThat(new PlayerId(1)).isLessThan(new PlayerId(Long.MAX_VALUE));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlayerId(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlayerId(-1));
  }
}
