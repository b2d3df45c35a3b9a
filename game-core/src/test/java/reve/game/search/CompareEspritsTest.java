package reve.game.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.search.CompareEsprits.Side;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class CompareEspritsTest {
  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  @Test
  void what_is_owned_counts_as_it_has_grown_and_the_others_as_they_come() {
    Stack grown = Stack.fresh(id(2), 3, World.NOON).withStars(2).withLevel(11);
    world.given(ANA).owns(grown);

    List<Side> sides = world.compareEsprits.handle(ANA, List.of(id(3), id(2)));

    assertThat(sides)
        .containsExactly(
            new Side(
                TestRules.esprit(Element.INFERNO, 3),
                Optional.empty(),
                TestRules.esprit(Element.INFERNO, 3).base()),
            new Side(
                TestRules.esprit(Element.INFERNO, 2),
                Optional.of(grown),
                grown.lead(TestRules.catalogue())));
  }

  @Test
  void two_to_five_different_ones_can_be_compared() {
    assertThat(world.compareEsprits.handle(ANA, first(2))).hasSize(2);
    assertThat(world.compareEsprits.handle(ANA, first(5))).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.compareEsprits.handle(ANA, first(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.compareEsprits.handle(ANA, first(6)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.compareEsprits.handle(ANA, List.of(id(1), id(1))));
  }

  private static List<EspritId> first(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(CompareEspritsTest::id).toList();
  }

  private static EspritId id(int tier) {
    return TestRules.id(Element.INFERNO, tier);
  }
}
