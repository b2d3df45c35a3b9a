package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.esprit.FindOwned.Owned;
import reve.game.testworld.World;

class FindOwnedTest {

  private final World world = new World();

  @BeforeEach
  void begin() {
    world
        .given(ANA)
        .owns(id(Element.INFERNO, 1), 1)
        .owns(Stack.fresh(id(Element.INFERNO, 2), 3, NOON).lockedAs(true))
        .owns(id(Element.INFERNO, 3), 2)
        .owns(id(Element.UMBRAL, 1), 9);
    world.given(BEN).owns(id(Element.INFERNO, 4), 1);
  }

  @Test
  void only_ones_own_are_found_in_the_order_of_the_search() {
    assertThat(matching("inferno", _ -> true, 9))
        .containsExactly("inferno_1", "inferno_2", "inferno_3");
    assertThat(matching("", _ -> true, 9)).hasSize(4);
    assertThat(matching("radiant", _ -> true, 9)).isEmpty();
  }

  @Test
  void what_cannot_be_used_takes_nobodys_place() {
    assertThat(matching("inferno", each -> !each.stack().locked(), 2))
        .containsExactly("inferno_1", "inferno_3");
    assertThat(matching("inferno", each -> each.stack().quantity() > 1, 1))
        .containsExactly("inferno_2");
  }

  private List<String> matching(String text, Predicate<Owned> usable, int limit) {
    return world.findOwned.matching(ANA, text, Locale.ENGLISH, (_, _) -> usable, limit).stream()
        .map(each -> each.esprit().id().value())
        .toList();
  }
}
