package reve.game.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.experience.ExperienceRules.Milestone;
import reve.game.experience.ExperienceRules.Periodic;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class ExperienceRulesTest {
  private static final Reward GOLD =
      new Reward(Map.of(new CurrencyId("gold"), new Amount(1)), Map.of());

  private final ExperienceRules rules = TestRules.experience();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void rewards_and_prices_name_currencies_that_exist() {
    ExperienceRules broken =
        new ExperienceRules(
            200,
            rules.need(),
            List.of(new Periodic(5, GOLD)),
            List.of(new Milestone(7, GOLD)),
            List.of(new Trial(10, 200, new Price(GOLD.currencies()))));

    assertThat(Checked.faults(broken))
        .extracting(Fault::path)
        .containsExactly(
            "every[0].reward.currencies.gold",
            "at[0].reward.currencies.gold",
            "trials[0].price.gold");
  }

  @Test
  void a_gap_between_the_trials_is_found() {
    assertThat(Checked.faults(with(List.of(trial(10, 20), trial(30, 200)))))
        .containsExactly(
            new Fault(
                "trials", "20", "trials that lead from the first cap in player.json to level 200"));
    assertThat(Checked.faults(with(List.of()))).extracting(Fault::value).containsExactly("10");
  }

  @Test
  void a_trial_raises_and_does_not_pass_the_highest_level() {
    assertThat(Checked.faults(with(List.of(trial(10, 200), trial(20, 20), trial(30, 201)))))
        .extracting(Fault::path)
        .containsExactly("trials[1].cap", "trials[2].cap");
  }

  @Test
  void each_level_has_one_trial() {
    assertThat(Checked.faults(with(List.of(trial(10, 200), trial(10, 20)))))
        .extracting(Fault::path)
        .containsExactly("trials[1].level");
  }

  @Test
  void trials_that_lead_round_in_a_ring_are_found() {
    assertThat(Checked.faults(with(List.of(trial(10, 20), trial(20, 10)))))
        .extracting(Fault::path)
        .containsExactly("trials[1].cap", "trials");
  }

  private static Trial trial(int level, int cap) {
    return new Trial(level, cap, Price.FREE);
  }

  private ExperienceRules with(List<Trial> trials) {
    return new ExperienceRules(200, rules.need(), rules.every(), rules.at(), trials);
  }
}
