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

  private List<LedgerEntry> ledger(PlayerId player) {
    return ask(() ->
        ports.ledger().page(player, Optional.empty(), new Turn.First<>(), 10).rows().stream()
            .map(line -> line.entry())
            .toList());
  }
}
