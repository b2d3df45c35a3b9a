package reve.game.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.explore.Explorations.Tally;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;

/** What every implementation of {@link PersonalData} does. */
public abstract class PersonalDataContract extends PortContract {
  private static final Tally EXPLORED = new Tally(LocalDate.of(2026, 3, 1), 2, 2);

  @BeforeEach
  void begin() {
    for (PlayerId player : List.of(ANA, BEN)) {
      started(player);
      act(
          player,
          unit -> {
            ports.items().add(player, Map.of(POTION, 3L));
            ports.explorations().save(player, EXPLORED);
            post(player, 5, 5);
          });
    }
  }

  private void post(PlayerId player, long change, long after) {
    ports
        .wallets()
        .post(
            player,
            List.of(
                new LedgerEntry(REVIES, change, new Amount(after), LedgerReason.STARTER_PACKAGE)));
  }

  @Test
  void what_is_cleared_leaves_the_books_and_somebody_who_may_begin_anew() {
    act(
        ANA,
        unit -> {
          ports.personalData().clear(ANA);
          ports.explorations().save(ANA, EXPLORED);
          post(ANA, -5, 0);
        });

    assertThat(ask(() -> ports.players().find(ANA))).containsInstanceOf(PolicyAccepted.class);
    assertThat(ask(() -> ports.explorations().of(ANA))).isEqualTo(Tally.NONE);
    assertThat(ask(() -> ports.items().of(ANA))).isEmpty();
    assertThat(ledger(ANA)).hasSize(2);
  }

  @Test
  void nobody_else_loses_anything() {
    act(ANA, unit -> ports.personalData().clear(ANA));

    assertThat(ask(() -> ports.players().playing(BEN))).isPresent();
    assertThat(ask(() -> ports.explorations().of(BEN))).isEqualTo(EXPLORED);
    assertThat(ask(() -> ports.items().of(BEN))).isEqualTo(Map.of(POTION, 3L));
  }

  @Test
  void who_was_cleared_can_start_again() {
    act(ANA, unit -> ports.personalData().clear(ANA));

    act(ANA, unit -> ports.players().start(beginner(ANA, 1)));

    assertThat(ask(() -> ports.players().playing(ANA))).isPresent();
  }

  @Test
  void all_that_is_kept_is_given_out_and_nothing_of_others() {
    assertThat(ask(() -> ports.personalData().export(ANA)))
        .contains("player1")
        .doesNotContain("player2");
    assertThat(ask(() -> ports.personalData().export(new PlayerId(99)))).isEqualTo("{}");
  }

  @Test
  void who_is_forgotten_leaves_books_of_nobody() {
    PlayerId nobody = new PlayerId(9_000_000_000_000_000_001L);
    act(ANA, unit -> ports.personalData().forget(ANA, nobody));

    assertThat(ask(() -> ports.players().find(ANA))).isEmpty();
    assertThat(ask(() -> ports.personalData().export(ANA))).isEqualTo("{}");
    assertThat(ledger(ANA)).isEmpty();
    assertThat(ask(() -> ports.explorations().of(ANA))).isEqualTo(Tally.NONE);
    assertThat(ledger(nobody)).hasSize(1);
    assertThat(ask(() -> ports.wallets().of(nobody)).of(REVIES)).isEqualTo(new Amount(5));
    assertThat(ask(() -> ports.players().find(nobody))).containsInstanceOf(PolicyAccepted.class);
    assertThat(ask(() -> ports.players().playing(BEN))).isPresent();
  }

  @Test
  void who_was_forgotten_is_a_stranger_who_may_come_again() {
    act(ANA, unit -> ports.personalData().forget(ANA, new PlayerId(77)));

    started(ANA);

    assertThat(ask(() -> ports.players().playing(ANA))).isPresent();
    assertThat(ledger(ANA)).isEmpty();
  }

  private List<LedgerEntry> ledger(PlayerId player) {
    return ask(() ->
        ports.ledger().page(player, Optional.empty(), new Turn.First<>(), 10).rows().stream()
            .map(line -> line.entry())
            .toList());
  }
}
