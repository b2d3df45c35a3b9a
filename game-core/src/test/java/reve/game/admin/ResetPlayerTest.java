package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.ResetOutcome.NotConfirmed;
import reve.game.admin.ResetOutcome.NotPlaying;
import reve.game.admin.ResetOutcome.Reset;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.esprit.EspritsConsumed;
import reve.game.explore.Explore;
import reve.game.host.Grounds;
import reve.game.item.ItemConsumed;
import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.player.StartGame;
import reve.game.player.StartOutcome.Started;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ResetPlayerTest {
  private static final Grounds ASKED = new Grounds("asked for it");
  private static final PlayerName NAME = new PlayerName("Ana");

  private final World world = new World();

  @BeforeEach
  void play() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));
    start();
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
  }

  private Object start() {
    return world.startGame.handle(
        new StartGame.Command(world.fresh(), ANA, NAME, TestRules.ENLIGHTENED));
  }

  private ResetOutcome reset(String confirmation) {
    return world.resetPlayer.handle(
        new ResetPlayer.Command(world.fresh(), BEN, ANA, confirmation, ASKED));
  }

  @Test
  void everything_goes_and_the_ledger_says_where() {
    Belongings before = world.belongings(ANA);

    ResetOutcome outcome = reset("Ana");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Reset.class,
            reset -> {
              assertThat(reset.name()).isEqualTo(NAME);
              assertThat(reset.taken().copies()).isEqualTo(2);
              assertThat(reset.taken().money()).isEqualTo(before.held());
            });
    Belongings after = world.belongings(ANA);
    assertThat(after.registration()).containsInstanceOf(PolicyAccepted.class);
    assertThat(after.held().amounts())
        .allSatisfy((c, held) -> assertThat(held).isEqualTo(Amount.NONE));
    assertThat(after.earned()).isEqualTo(Balances.EMPTY);
    assertThat(after.spent()).isEqualTo(Balances.EMPTY);
    assertThat(after.items()).isEmpty();
    assertThat(after.stacks()).isEmpty();
    assertThat(after.totals().unique()).isZero();
    assertThat(after.explorations().ever()).isZero();
    assertThat(after.codex().ever()).isEmpty();
    assertThat(after.ledger()).hasSizeGreaterThan(before.ledger().size());
    assertThat(after.ledger().getFirst().reason()).isEqualTo(LedgerReason.RESET);
    assertThat(after.journal())
        .contains(
            new PlayerReset(ANA, BEN, ASKED),
            new ItemConsumed(ANA, POTION, 15, LedgerReason.RESET.name()))
        .filteredOn(EspritsConsumed.class::isInstance)
        .singleElement()
        .extracting("reason")
        .isEqualTo(LedgerReason.RESET.name());
  }

  @Test
  void the_player_may_begin_anew() {
    reset("Ana");

    assertThat(start()).isInstanceOf(Started.class);
    assertThat(world.held(ANA, REVIES)).isEqualTo(2_500);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 15L));
    assertThat(world.belongings(ANA).stacks()).hasSize(2);
  }

  @Test
  void another_name_than_the_players_confirms_nothing() {
    Belongings before = world.belongings(ANA);

    assertThat(reset("ana")).isEqualTo(new NotConfirmed(NAME, "ana"));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void there_is_nothing_to_take_from_who_does_not_play() {
    assertThat(
            world.resetPlayer.handle(
                new ResetPlayer.Command(world.fresh(), ANA, BEN, "player2", ASKED)))
        .isEqualTo(new NotPlaying(BEN));
  }
}
