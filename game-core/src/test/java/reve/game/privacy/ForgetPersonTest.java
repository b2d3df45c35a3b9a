package reve.game.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.player.StartOutcome.Started;
import reve.game.privacy.ForgetOutcome.Forgotten;
import reve.game.privacy.ForgetOutcome.NothingKept;
import reve.game.shared.PlayerId;
import reve.game.testworld.Belongings;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.World;

class ForgetPersonTest {
  private static final PlayerId NOBODY = new PlayerId(9_000_000_000_000_000_000L);

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.rolls(new LoadedDice().rolling("pseudonym", 0));
    start();
  }

  @Test
  void everything_is_taken_with_its_reason_and_the_books_go_on_under_a_number() {
    Belongings before = world.belongings(ANA);

    assertThat(forget(ANA)).isEqualTo(new Forgotten());

    assertThat(world.belongings(ANA).registration()).isEmpty();
    assertThat(world.belongings(ANA).ledger()).isEmpty();
    Belongings books = world.belongings(NOBODY);
    assertThat(books.ledger())
        .hasSize(2 * before.ledger().size())
        .endsWith(before.ledger().toArray(LedgerEntry[]::new));
    assertThat(books.ledger().subList(0, before.ledger().size()))
        .extracting(LedgerEntry::reason)
        .containsOnly(LedgerReason.PRIVACY);
    assertThat(books.held().amounts().values()).isNotEmpty().containsOnly(Amount.NONE);
  }

  @ParameterizedTest
  @CsvSource({"0,9000000000000000000", "199999999999999999,9199999999999999999"})
  void the_number_lies_beyond_those_of_players(long rolled, long number) {
    world.rolls(new LoadedDice().rolling("pseudonym", rolled));

    forget(ANA);

    assertThat(world.belongings(new PlayerId(number)).ledger()).isNotEmpty();
  }

  @Test
  void who_was_forgotten_may_come_again_and_a_second_time_there_is_nobody() {
    forget(ANA);

    assertThat(forget(ANA)).isEqualTo(new NothingKept());
    assertThat(start()).isInstanceOf(Started.class);
  }

  @Test
  void of_who_only_accepted_the_policy_that_is_forgotten() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), BEN));

    assertThat(forget(BEN)).isEqualTo(new Forgotten());
    assertThat(world.belongings(BEN).registration()).isEmpty();
    assertThat(world.belongings(ANA).registration()).isPresent();
  }

  @Test
  void what_is_kept_is_given_out_until_nothing_is() {
    assertThat(world.exportPerson.handle(ANA))
        .hasValueSatisfying(all -> assertThat(all).contains("Ana"));
    assertThat(world.exportPerson.handle(BEN)).isEmpty();

    forget(ANA);

    assertThat(world.exportPerson.handle(ANA)).isEmpty();
  }

  private ForgetOutcome forget(PlayerId player) {
    return world.forgetPerson.handle(new ForgetPerson.Command(world.fresh(), player));
  }

  private Object start() {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));
    return world.startGame.handle(
        new StartGame.Command(world.fresh(), ANA, new PlayerName("Ana"), ENLIGHTENED));
  }
}
