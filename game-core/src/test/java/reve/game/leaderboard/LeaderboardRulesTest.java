package reve.game.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.POWER_BOARD;
import static reve.game.testworld.TestRules.REVIES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.economy.CurrencyId;
import reve.game.leaderboard.Board.Measure;
import reve.game.leaderboard.Board.Measure.Held;
import reve.game.leaderboard.Board.Measure.Level;
import reve.game.leaderboard.Board.Measure.PointsOfTheWeek;
import reve.game.leaderboard.Board.Measure.Power;
import reve.game.leaderboard.Board.Measure.UniqueEsprits;
import reve.game.shared.Fault;
import reve.game.shared.LocalText;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class LeaderboardRulesTest {
  private final LeaderboardRules rules = TestRules.leaderboards();

  @Test
  void the_test_rules_are_without_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void a_board_is_found_by_its_id() {
    assertThat(rules.find(POWER_BOARD).map(Board::measure)).contains(new Power());
    assertThat(rules.find(new BoardId("beauty"))).isEmpty();
  }

  @Test
  void a_board_ranks_by_a_currency_that_exists() {
    List<Fault> faults =
        Checked.faults(
            boards(board("power", new Power()), board("gold", new Held(new CurrencyId("gold")))));

    assertThat(faults)
        .containsExactly(
            new Fault(
                "categories[1].measure",
                "currency:gold",
                "currency: and the id of a currency in currencies.json"));
  }

  @Test
  void no_two_boards_share_an_id() {
    List<Fault> faults =
        Checked.faults(boards(board("power", new Power()), board("power", new Level())));

    assertThat(faults.stream().map(Fault::path)).containsExactly("categories[1].id");
  }

  @Test
  void a_measure_is_read_from_its_name() {
    assertThat(Measure.parse("level")).isEqualTo(new Level());
    assertThat(Measure.parse("power")).isEqualTo(new Power());
    assertThat(Measure.parse("unique_esprits")).isEqualTo(new UniqueEsprits());
    assertThat(Measure.parse("weekly_points")).isEqualTo(new PointsOfTheWeek());
    assertThat(Measure.parse("currency:revies")).isEqualTo(new Held(REVIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Level", "beauty", "currency", "currency:", "revies"})
  void any_other_measure_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.parse(text));
  }

  private static LeaderboardRules boards(Board... boards) {
    return new LeaderboardRules(300, 100, 10, List.of(boards));
  }

  private static Board board(String id, Measure measure) {
    return new Board(new BoardId(id), measure, new LocalText(Map.of("en", id)));
  }
}
