package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.Page;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Ledger} keeps. */
public abstract class LedgerContract extends PortContract {
  private static final int SIZE = 3;

  /** Ana's act 1 was to start; acts 2 to 5 leave the balances 10, 20, 30, 40. */
  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
    for (long after = 10; after <= 40; after += 10) {
      clock.pass(Duration.ofSeconds(1));
      post(income(REVIES, 10, after), income(FAYRITES, 1, after / 10));
    }
  }

  @Test
  void the_newest_line_comes_first_with_all_that_was_posted() {
    Ledger.Line newest = page(Optional.empty(), new Turn.First<>()).rows().getFirst();

    assertThat(newest)
        .isEqualTo(
            new Ledger.Line(new Ledger.Key(5, 2), NOON.plusSeconds(4), income(FAYRITES, 1, 4)));
  }

  @Test
  void pages_follow_each_other_forwards_without_gap_or_repetition() {
    assertThat(walk(Optional.empty(), true))
        .containsExactly("5/2", "5/1", "4/2", "4/1", "3/2", "3/1", "2/2", "2/1");
  }

  @Test
  void pages_follow_each_other_backwards_without_gap_or_repetition() {
    assertThat(walk(Optional.empty(), false))
        .containsExactly("5/2", "5/1", "4/2", "4/1", "3/2", "3/1", "2/2", "2/1");
  }

  @Test
  void one_currency_is_paged_as_if_there_were_no_other() {
    assertThat(walk(Optional.of(REVIES), true)).containsExactly("5/1", "4/1", "3/1", "2/1");
    assertThat(walk(Optional.of(REVIES), false)).containsExactly("5/1", "4/1", "3/1", "2/1");
    assertThat(walk(Optional.of(SHARDS), true)).isEmpty();
  }

  @Test
  void the_ends_of_the_list_are_known() {
    Page<Ledger.Line> first = page(Optional.empty(), new Turn.First<>());
    Page<Ledger.Line> last = page(Optional.empty(), new Turn.Last<>());

    assertThat(first.hasPrevious()).isFalse();
    assertThat(first.hasNext()).isTrue();
    assertThat(keys(last)).containsExactly("3/1", "2/2", "2/1");
    assertThat(last.hasPrevious()).isTrue();
    assertThat(last.hasNext()).isFalse();
  }

  @Test
  void a_player_without_lines_has_an_empty_page() {
    Page<Ledger.Line> page =
        ask(() -> ports.ledger().page(BEN, Optional.empty(), new Turn.First<>(), SIZE));

    assertThat(page).isEqualTo(new Page<>(List.of(), false, false));
  }

  @Test
  void a_unit_finds_its_own_lines() {
    act(
        ANA,
        unit -> {
          ports.wallets().post(ANA, List.of(income(REVIES, 2, 42)));

          assertThat(
                  ports
                      .ledger()
                      .page(ANA, Optional.empty(), new Turn.First<>(), 1)
                      .rows()
                      .getFirst())
              .isEqualTo(new Ledger.Line(new Ledger.Key(6, 1), unit.now(), income(REVIES, 2, 42)));
        });
  }

  private List<String> walk(Optional<CurrencyId> only, boolean forwards) {
    List<String> walked = new ArrayList<>();
    Turn<Ledger.Key> turn = forwards ? new Turn.First<>() : new Turn.Last<>();
    boolean more = true;
    while (more) {
      Page<Ledger.Line> page = page(only, turn);
      walked.addAll(forwards ? walked.size() : 0, keys(page));
      more = forwards ? page.hasNext() : page.hasPrevious();
      if (more) {
        turn =
            forwards
                ? new Turn.After<>(page.rows().getLast().key())
                : new Turn.Before<>(page.rows().getFirst().key());
      }
    }
    return walked;
  }

  private static List<String> keys(Page<Ledger.Line> page) {
    return page.rows().stream().map(line -> line.key().act() + "/" + line.key().line()).toList();
  }

  private Page<Ledger.Line> page(Optional<CurrencyId> only, Turn<Ledger.Key> turn) {
    return ask(() -> ports.ledger().page(ANA, only, turn, SIZE));
  }

  private void post(LedgerEntry... entries) {
    act(ANA, unit -> ports.wallets().post(ANA, List.of(entries)));
  }

  private static LedgerEntry income(CurrencyId currency, long amount, long after) {
    return new LedgerEntry(currency, amount, new Amount(after), LedgerReason.DAILY_REWARD);
  }
}
