package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.GiveEspritsOutcome.Given;
import reve.game.admin.GiveEspritsOutcome.NoSuchEsprit;
import reve.game.admin.GiveEspritsOutcome.NotPlaying;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.host.Grounds;
import reve.game.player.PlayerName;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class GiveEspritsTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 2);
  private static final Grounds LOST = new Grounds("lost by a fault");
  private static final PlayerName NAME = new PlayerName("player1");

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  private GiveEspritsOutcome give(int copies, int stars) {
    return world.giveEsprits.handle(
        new GiveEsprits.Command(world.fresh(), BEN, ANA, EMBER, copies, stars, LOST));
  }

  private Stack stack() {
    return world.stack(ANA, EMBER).orElseThrow();
  }

  @Test
  void copies_come_with_stars() {
    GiveEspritsOutcome outcome = give(3, 2);

    assertThat(outcome).isEqualTo(new Given(ANA, NAME, EMBER, 0, 3, 0, 2));
    assertThat(stack()).returns(3L, Stack::quantity).returns(2, Stack::stars);
    long fresh = Stack.fresh(EMBER, 3, World.NOON).power(TestRules.catalogue());
    long power = stack().power(TestRules.catalogue());
    assertThat(world.journal(ANA))
        .containsExactly(
            new EspritsGained(ANA, Map.of(EMBER, 3L), Set.of(EMBER), fresh, "admin"),
            new EspritsGiven(ANA, BEN, EMBER, 3, 0, 2, power - fresh, LOST));
    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(1, 3, power));
  }

  @Test
  void stars_that_are_there_stay() {
    give(1, 4);

    assertThat(give(2, 1)).isEqualTo(new Given(ANA, NAME, EMBER, 1, 3, 4, 4));
    assertThat(stack().stars()).isEqualTo(4);
    assertThat(world.journal(ANA))
        .last()
        .isEqualTo(new EspritsGiven(ANA, BEN, EMBER, 2, 4, 4, 0, LOST));
  }

  @Test
  void a_thousand_at_once_are_the_most() {
    assertThat(give(1_000, 5)).isEqualTo(new Given(ANA, NAME, EMBER, 0, 1_000, 0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> give(1_001, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> give(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> give(1, 6));
    assertThatIllegalArgumentException().isThrownBy(() -> give(1, -1));
  }

  @Test
  void a_full_stack_stays_full() {
    world.given(ANA).owns(EMBER, Stack.MAX_QUANTITY - 1);

    assertThat(give(5, 0))
        .isEqualTo(new Given(ANA, NAME, EMBER, Stack.MAX_QUANTITY - 1, Stack.MAX_QUANTITY, 0, 0));
  }

  @Test
  void an_unknown_esprit_and_a_stranger_are_refused() {
    EspritId nobody = new EspritId("nobody");
    Belongings before = world.belongings(ANA);

    assertThat(
            world.giveEsprits.handle(
                new GiveEsprits.Command(world.fresh(), BEN, ANA, nobody, 1, 0, LOST)))
        .isEqualTo(new NoSuchEsprit(nobody));
    assertThat(
            world.giveEsprits.handle(
                new GiveEsprits.Command(world.fresh(), ANA, BEN, EMBER, 1, 0, LOST)))
        .isEqualTo(new NotPlaying(BEN));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }
}
