package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.shared.NotStarted;
import reve.game.shared.Page;
import reve.game.shared.Turn;
import reve.game.testworld.World;

class ViewHistoryTest {
  private final World world = new World();

  @Test
  void the_newest_change_comes_first() {
    world.given(ANA).holds(REVIES, 10).holds(REVIES, 4).holds(REVIES, 9);

    Page<Ledger.Line> page = history(Optional.empty(), new Turn.First<>());

    assertThat(changes(page)).containsExactly(5L, -6L, 10L);
    assertThat(page.hasPrevious()).isFalse();
    assertThat(page.hasNext()).isFalse();
    assertThat(page.rows().getFirst().at()).isEqualTo(NOON);
  }

  @Test
  void lines_of_one_command_stand_in_reverse_too() {
    world.given(ANA).holds(SHARDS, 10);
    world.craftFayrites.handle(
        new CraftFayrites.Command(world.fresh(), ANA, new CraftQuantity.All()));

    Page<Ledger.Line> page = history(Optional.empty(), new Turn.First<>());

    assertThat(page.rows().stream().map(line -> line.entry().currency()))
        .containsExactly(FAYRITES, SHARDS, SHARDS);
    Ledger.Key fayrites = page.rows().get(0).key();
    Ledger.Key shards = page.rows().get(1).key();
    assertThat(fayrites.act()).isEqualTo(shards.act());
    assertThat(fayrites).isGreaterThan(shards).isGreaterThan(page.rows().get(2).key());
  }

  @Test
  void the_next_page_goes_on_where_the_last_ended_and_the_way_back_is_the_same() {
    world.given(ANA);
    for (int n = 1; n <= 7; n++) {
      world.given(ANA).holds(REVIES, n);
    }

    Page<Ledger.Line> first = history(Optional.empty(), new Turn.First<>());
    Page<Ledger.Line> second =
        history(Optional.empty(), new Turn.After<>(first.rows().getLast().key()));
    Page<Ledger.Line> third =
        history(Optional.empty(), new Turn.After<>(second.rows().getLast().key()));
    Page<Ledger.Line> back =
        history(Optional.empty(), new Turn.Before<>(third.rows().getFirst().key()));

    assertThat(balances(first)).containsExactly(7L, 6L, 5L);
    assertThat(balances(second)).containsExactly(4L, 3L, 2L);
    assertThat(balances(third)).containsExactly(1L);
    assertThat(third.hasNext()).isFalse();
    assertThat(back).isEqualTo(second);
  }

  @Test
  void one_currency_alone_can_be_asked_for() {
    world.given(ANA).holds(REVIES, 10).holds(ERYTHL, 3).holds(REVIES, 12);

    Page<Ledger.Line> page = history(Optional.of(REVIES), new Turn.First<>());

    assertThat(changes(page)).containsExactly(2L, 10L);
  }

  @Test
  void another_players_changes_are_not_shown() {
    world.given(ANA);
    world.given(BEN).holds(REVIES, 10);

    assertThat(history(Optional.empty(), new Turn.First<>()).rows()).isEmpty();
  }

  @Test
  void who_has_not_started_has_no_history() {
    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> history(Optional.empty(), new Turn.First<>()))
        .satisfies(thrown -> assertThat(thrown.player()).isEqualTo(ANA));
  }

  private Page<Ledger.Line> history(Optional<CurrencyId> only, Turn<Ledger.Key> turn) {
    return world.viewHistory.handle(new ViewHistory.Question(ANA, only, turn, 3));
  }

  private static List<Long> changes(Page<Ledger.Line> page) {
    return page.rows().stream().map(line -> line.entry().change()).toList();
  }

  private static List<Long> balances(Page<Ledger.Line> page) {
    return page.rows().stream().map(line -> line.entry().balanceAfter().value()).toList();
  }
}
