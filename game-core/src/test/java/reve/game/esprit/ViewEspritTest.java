package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.game.esprit.ViewEsprit.Answer.NotOwned;
import reve.game.esprit.ViewEsprit.Answer.Owned;
import reve.game.esprit.ViewEsprit.Answer.Unknown;
import reve.game.shared.NotStarted;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewEspritTest {
  private final World world = new World();
  private final EspritId leaf = TestRules.id(Element.VERDANT, 3);
  private final Esprit esprit = TestRules.esprit(Element.VERDANT, 3);

  @Test
  void an_owned_esprit_is_shown_with_its_stack_and_strength() {
    Stack stack = new Stack(leaf, 3, 1, 21, 1, false, NOON);
    world.given(ANA).owns(stack).has(TestRules.STONE, 2);

    ViewEsprit.Answer answer = view(leaf);

    // as in StackTest: the lead copy, and two more with one star
    assertThat(answer)
        .isEqualTo(
            new Owned(
                esprit,
                stack,
                new Stats(396, 158, 237),
                396 + 158 + 23 + 2 * 262,
                Map.of(TestRules.STONE, 2L),
                Set.of(TestRules.id(Element.INFERNO, 1))));
  }

  @Test
  void what_another_player_owns_is_not_owned() {
    world.given(ANA);
    world.given(BEN).owns(leaf, 3);

    assertThat(view(leaf)).isEqualTo(new NotOwned(esprit));
  }

  @Test
  void what_is_not_in_the_catalogue_is_unknown() {
    world.given(ANA);
    EspritId unicorn = new EspritId("unicorn");

    assertThat(view(unicorn)).isEqualTo(new Unknown(unicorn));
  }

  @Test
  void who_has_not_started_sees_none() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> view(leaf));
  }

  private ViewEsprit.Answer view(EspritId id) {
    return world.viewEsprit.handle(new ViewEsprit.Question(ANA, id));
  }
}
