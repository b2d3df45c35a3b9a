package reve.discord.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.friend.FriendCode;
import reve.game.shared.PlayerId;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;

class FriendCommandsTest {
  private static final PlayerId EVE = new PlayerId(424_242_424_242_424_242L);

  private final Stage stage = new Stage(Stage.unhurried(Set.of(), true));

  @BeforeEach
  void begin() {
    stage.world.given(ANA);
    stage.world.given(EVE, ENLIGHTENED, 37).holds(REVIES, 98_765).hasGathered(3, 8, 900);
    stage.world.act(EVE, unit -> stage.world.friendCodes.give(EVE, new FriendCode("701MQ1XA")));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("A12")
  void ones_own_code_is_shown_to_nobody_else_and_stays() {
    stage.world.rolls(new LoadedDice().rolling("friend-code-1", 33));

    Reply first = stage.types(ANA, "friend code").reply();
    Reply again = stage.types(ANA, "friend code").reply();

    assertThat(first.isPrivate()).isTrue();
    assertThat(first.text()).startsWith("**`0000-0011`**").contains("/friend find");
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void from_the_code_the_profile_is_one_press_away() {
    Scene code = stage.types(ANA, "friend code");

    assertThat(stage.presses(ANA, code.button("Profile")).reply().title()).hasValue("player1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"701MQ1XA", "7olm-qixa", " 70IM QLXA"})
  @Shows("A12")
  void a_code_shows_the_public_card_without_id_and_balances(String typed) {
    Reply card = stage.types(ANA, "friend find", "code:" + typed).reply();

    assertThat(card.title()).hasValue("player" + EVE.value());
    assertThat(card.text().lines().toList())
        .containsExactly("**Level 37** · * enlightened", "👑 * inferno_1", "3 of 108 Esprits");
    assertThat(card.text() + card.fields() + card.rows() + card.footer())
        .doesNotContain(String.valueOf(EVE.value()))
        .doesNotContain("98,765");
  }

  @Test
  void a_code_of_nobody_and_what_is_no_code_are_refused_clearly() {
    Reply nobody = stage.types(ANA, "friend find", "code:zzzz-zzzz").reply();
    Reply none = stage.types(ANA, "friend find", "code:gr*eat").reply();

    assertThat(nobody.isRefusal()).isTrue();
    assertThat(nobody.text()).contains("Nobody is found by `ZZZZ-ZZZZ`");
    assertThat(none.isRefusal()).isTrue();
    assertThat(none.text()).contains("“gr\\*eat” is no friend code").contains("7K3M-9QXA");
  }

  @Test
  void codes_cannot_be_tried_out_faster_than_anything_else() {
    for (int n = 0; n < 20; n++) {
      stage.types(ANA, "friend find", "code:0000000" + n % 10);
    }

    Reply late = stage.types(ANA, "friend find", "code:701MQ1XA").reply();
    stage.world.clock.pass(Duration.ofMinutes(1));
    Reply rested = stage.types(ANA, "friend find", "code:701MQ1XA").reply();

    assertThat(late.isRefusal()).isTrue();
    assertThat(late.text()).contains("Not so fast");
    assertThat(rested.isRefusal()).isFalse();
  }
}
