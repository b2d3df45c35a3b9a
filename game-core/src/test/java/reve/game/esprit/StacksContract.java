package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;

/** What every implementation of {@link Stacks} keeps. */
public abstract class StacksContract extends PortContract {
  private static final EspritId MOTH = TestRules.id(Element.INFERNO, 1);
  private static final EspritId FERN = TestRules.id(Element.VERDANT, 2);
  private static final EspritId EEL = TestRules.id(Element.ABYSSAL, 3);
  private static final Stack MOTHS = new Stack(MOTH, 7, 5, 200, 8, true, NOON);
  private static final Stack FERNS = Stack.fresh(FERN, 1, NOON.plusMillis(1));
  private static final Stats LEAD = new Stats(30, 20, 100);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void what_is_not_owned_is_not_found() {
    assertThat(find(ANA, MOTH)).isEmpty();
    assertThat(ask(() -> ports.stacks().find(ANA, Set.of(MOTH, FERN)))).isEmpty();
    assertThat(ask(() -> ports.stacks().find(ANA, Set.of()))).isEmpty();
  }

  @Test
  void a_stack_is_found_as_it_was_saved() {
    save(Map.of(MOTHS, LEAD, FERNS, LEAD));

    assertThat(find(ANA, MOTH)).contains(MOTHS);
    assertThat(find(ANA, FERN)).contains(FERNS);
    assertThat(find(BEN, MOTH)).isEmpty();
  }

  @Test
  void of_many_named_those_that_are_owned_are_found() {
    save(Map.of(MOTHS, LEAD, FERNS, LEAD));

    assertThat(ask(() -> ports.stacks().find(ANA, Set.of(MOTH, EEL))))
        .isEqualTo(Map.of(MOTH, MOTHS));
  }

  @Test
  void those_that_wear_relics_are_found_with_them() {
    Stack wearing = MOTHS.withRelics(List.of(TestRelics.RING, TestRelics.SWORD));
    save(Map.of(wearing, LEAD, FERNS, LEAD));

    assertThat(find(ANA, MOTH)).contains(wearing);
    assertThat(ask(() -> ports.stacks().wearing(ANA, 9))).containsExactly(wearing);
    assertThat(ask(() -> ports.stacks().wearing(BEN, 9))).isEmpty();

    save(Map.of(FERNS.wearing(TestRelics.ORB), LEAD));
    assertThat(ask(() -> ports.stacks().wearing(ANA, 9))).hasSize(2);
    assertThat(ask(() -> ports.stacks().wearing(ANA, 1))).hasSize(1);
  }

  @Test
  void saving_takes_the_place_of_what_was_there() {
    save(Map.of(MOTHS, LEAD));

    save(Map.of(MOTHS.withQuantity(8), LEAD));

    assertThat(find(ANA, MOTH)).contains(MOTHS.withQuantity(8));
  }

  @Test
  void a_unit_finds_what_it_saved_last() {
    act(
        ANA,
        unit -> {
          ports.stacks().save(ANA, Map.of(MOTHS, LEAD));
          ports.stacks().save(ANA, Map.of(MOTHS.lockedAs(false), LEAD));
          assertThat(ports.stacks().find(ANA, MOTH)).contains(MOTHS.lockedAs(false));
          ports.stacks().save(ANA, Map.of(MOTHS.withQuantity(9), LEAD));
        });

    assertThat(find(ANA, MOTH)).contains(MOTHS.withQuantity(9));
  }

  @Test
  void what_is_removed_is_owned_no_more() {
    save(Map.of(MOTHS, LEAD, FERNS, LEAD));

    act(ANA, unit -> ports.stacks().remove(ANA, Set.of(MOTH)));

    assertThat(find(ANA, MOTH)).isEmpty();
    assertThat(find(ANA, FERN)).contains(FERNS);
  }

  @Test
  void what_is_not_owned_cannot_be_removed() {
    save(Map.of(FERNS, LEAD));

    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.stacks().remove(ANA, Set.of(FERN, MOTH))));

    assertThat(find(ANA, FERN)).contains(FERNS);
  }

  @Test
  void a_stack_that_comes_back_in_the_same_unit_is_there() {
    save(Map.of(MOTHS, LEAD, FERNS, LEAD));

    act(
        ANA,
        unit -> {
          ports.stacks().save(ANA, Map.of(FERNS.withQuantity(2), LEAD));
          ports.stacks().remove(ANA, Set.of(MOTH));
          assertThat(ports.stacks().find(ANA, MOTH)).isEmpty();
          ports.stacks().save(ANA, Map.of(FERNS.withQuantity(3), LEAD));
          ports.stacks().remove(ANA, Set.of(FERN));
          ports.stacks().save(ANA, Map.of(MOTHS.withQuantity(1), LEAD));
        });

    assertThat(find(ANA, MOTH)).contains(MOTHS.withQuantity(1));
    assertThat(find(ANA, FERN)).isEmpty();
  }

  private void save(Map<Stack, Stats> stacks) {
    act(ANA, unit -> ports.stacks().save(ANA, stacks));
  }

  private Optional<Stack> find(PlayerId player, EspritId esprit) {
    return ask(() -> ports.stacks().find(player, esprit));
  }
}
