package reve.game.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.REVIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class AchievementRulesTest {
  private static final Reward PEBBLES =
      new Reward(Map.of(new CurrencyId("pebbles"), new Amount(1)), Map.of());

  private final AchievementRules sound = TestRules.achievements();
  private final Achievement one = sound.achievements().getFirst();

  @Test
  void the_test_rules_have_no_fault() {
    assertThat(Checked.faults(sound)).isEmpty();
  }

  @Test
  void a_requirement_that_nothing_counts_is_refused() {
    assertThat(Requirement.parse("earned:revies")).isEqualTo(new Requirement.Earned(REVIES));
    assertThat(Requirement.parse("stars")).isEqualTo(new Requirement.Counted(Counter.STARS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.parse("sleep"))
        .withMessageContaining("sleep");
  }

  @Test
  void categories_and_achievements_have_ids_of_their_own() {
    Category growth = sound.categories().getFirst();

    assertThat(
            Checked.faults(
                new AchievementRules(List.of(growth, growth), List.of(one, one), List.of())))
        .containsExactly(
            new Fault("categories[1].id", "growth", "an id of its own"),
            new Fault("achievements[1].id", "novice", "an id of its own"));
  }

  @Test
  void an_achievement_asks_for_and_gives_what_exists() {
    Achievement strange =
        new Achievement(
            new AchievementId("strange"),
            new CategoryId("nowhere"),
            one.names(),
            Requirement.parse("spent:pebbles"),
            1,
            5,
            PEBBLES);

    assertThat(
            Checked.faults(
                new AchievementRules(sound.categories(), List.of(one, strange), List.of())))
        .extracting(Fault::path)
        .containsExactly(
            "achievements[1].category",
            "achievements[1].needs",
            "achievements[1].reward.currencies.pebbles");
  }

  /** Of old the last of these rewards lay beyond what all achievements give. */
  @Test
  void points_that_all_achievements_together_do_not_give_are_refused() {
    assertThat(Checked.faults(withPoints(points("ten", 10)))).isEmpty();
    assertThat(Checked.faults(withPoints(points("eleven", 11))))
        .containsExactly(
            new Fault(
                "points[0].points",
                "11",
                "more than 0 and at most 10, what all achievements give"));
  }

  @Test
  void rewards_of_points_rise_under_ids_of_their_own_and_give_what_exists() {
    assertThat(Checked.faults(withPoints(points("nine", 9), points("ten", 10)))).isEmpty();
    assertThat(
            Checked.faults(withPoints(points("novice", 9), points("again", 9), points("less", 8))))
        .extracting(Fault::path)
        .containsExactly("points[0].id", "points[1].points", "points[2].points");
    assertThat(
            Checked.faults(
                withPoints(
                    new PointReward(new AchievementId("ten"), 10, PEBBLES, Optional.empty()))))
        .extracting(Fault::path)
        .containsExactly("points[0].reward.currencies.pebbles");
  }

  private static PointReward points(String id, int points) {
    return new PointReward(new AchievementId(id), points, Reward.NOTHING, Optional.empty());
  }

  /** Beside one achievement that gives ten points. */
  private AchievementRules withPoints(PointReward... points) {
    return new AchievementRules(sound.categories(), List.of(one), List.of(points));
  }
}
