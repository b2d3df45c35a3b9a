package reve.game.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.EchoTables.FADED;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.echo.DailyEchoOutcome.AlreadyClaimed;
import reve.game.echo.DailyEchoOutcome.Claimed;
import reve.game.economy.LedgerReason;
import reve.game.item.ItemGained;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class ClaimDailyEchoTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

  private final World world = new World();

  @Test
  void a_faded_echo_is_there_for_the_taking() {
    world.given(ANA).has(FADED, 5);
    assertThat(world.viewEchoes.held(ANA).nextDaily()).isEqualTo(Optional.empty());

    DailyEchoOutcome outcome = claim();

    assertThat(outcome).isEqualTo(new Claimed(FADED, 6, MIDNIGHT));
    assertThat(world.belongings(ANA).items()).containsEntry(FADED, 6L);
    assertThat(world.viewEchoes.held(ANA).nextDaily()).contains(MIDNIGHT);
    assertThat(world.journal(ANA))
        .containsExactly(new ItemGained(ANA, FADED, 1, LedgerReason.DAILY_ECHO.name()));
  }

  @Test
  void a_second_one_on_the_same_day_is_refused_and_leaves_nothing() {
    world.given(ANA);
    claim();
    world.clock.pass(Duration.ofHours(12).minusSeconds(1));
    Belongings before = world.belongings(ANA);

    assertThat(claim()).isEqualTo(new AlreadyClaimed(FADED, MIDNIGHT));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    world.clock.pass(Duration.ofSeconds(1));
    assertThat(world.viewEchoes.held(ANA).nextDaily()).isEqualTo(Optional.empty());
    assertThat(claim()).isEqualTo(new Claimed(FADED, 2, MIDNIGHT.plus(Duration.ofDays(1))));
  }

  @Test
  void days_that_were_missed_are_not_made_up_for() {
    world.given(ANA);
    claim();
    world.clock.pass(Duration.ofDays(5));

    assertThat(claim()).isInstanceOf(Claimed.class);
    assertThat(claim()).isInstanceOf(AlreadyClaimed.class);
  }

  @Test
  void a_claim_that_arrives_again_gives_no_second_echo() {
    world.given(ANA);
    CommandId same = world.fresh();

    DailyEchoOutcome first = world.claimDailyEcho.handle(new ClaimDailyEcho.Command(same, ANA));
    DailyEchoOutcome again = world.claimDailyEcho.handle(new ClaimDailyEcho.Command(same, ANA));

    assertThat(again).isEqualTo(first);
    assertThat(world.belongings(ANA).items()).containsEntry(FADED, 1L);
  }

  private DailyEchoOutcome claim() {
    return world.claimDailyEcho.handle(new ClaimDailyEcho.Command(world.fresh(), ANA));
  }
}
