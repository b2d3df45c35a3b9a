package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.reward;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Tier;
import reve.game.player.PlayerRules.StarterPackage;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class PlayerRulesTest {
  private final PlayerRules rules = TestRules.player();
  private final PlayerClass vigorous = rules.find(VIGOROUS).orElseThrow();
  private final PlayerClass enlightened = rules.find(ENLIGHTENED).orElseThrow();

  @Test
  void the_shipped_numbers_are_without_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void a_class_is_found_by_its_id() {
    assertThat(enlightened.id()).isEqualTo(ENLIGHTENED);
    assertThat(rules.find(new ClassId("invincible"))).isEmpty();
  }

  @Test
  void the_package_holds_only_what_exists() {
    List<Fault> faults = Checked.faults(with(rules.classes(), reward(new CurrencyId("gold"), 1)));

    assertThat(faults)
        .containsExactly(
            new Fault(
                "starterPackage.reward.currencies.gold",
                "gold",
                "the id of a currency in currencies.json"));
  }

  @Test
  void a_change_of_class_costs_what_exists_and_more_each_time() {
    PlayerRules broken =
        new PlayerRules(
            1,
            rules.classes(),
            rules.classBonus(),
            Price.of(new CurrencyId("gold"), new Amount(1)),
            rules.starterPackage(),
            10);

    assertThat(Checked.faults(broken)).extracting(Fault::path).containsExactly("classChange.gold");
    assertThat(rules.classChange(0)).isEqualTo(Price.of(ERYTHL, new Amount(100)));
    assertThat(rules.classChange(2)).isEqualTo(Price.of(ERYTHL, new Amount(300)));
  }

  @ParameterizedTest(name = "at level {0}: {1}, more from level {2} on")
  @CsvSource({"1,1000,10", "9,1000,10", "10,1100,20", "19,1100,20", "199,2900,200", "200,3000,210"})
  void the_bonus_of_a_class_grows_every_tenth_level(int level, long bonus, int next) {
    assertThat(rules.classBonus().at(level)).isEqualTo(new BasisPoints(bonus));
    assertThat(rules.classBonus().nextStepAfter(level)).isEqualTo(next);
  }

  @Test
  void no_two_classes_share_an_id() {
    List<Fault> faults =
        Checked.faults(with(List.of(vigorous, enlightened, vigorous), Reward.NOTHING));

    assertThat(faults).containsExactly(new Fault("classes[2].id", "vigorous", "an id of its own"));
  }

  @Test
  void a_bonus_on_revies_needs_revies() {
    Faults faults = new Faults();

    with(rules.classes(), Reward.NOTHING)
        .check(TestRules.book().with(TestRules.currenciesWithout("revies")), faults);

    assertThat(faults.found())
        .containsExactly(
            new Fault(
                "classes[1].bonus",
                "revies_income",
                "another bonus, for there is no currency \"revies\" in currencies.json"));
  }

  @Test
  void a_class_that_players_may_have_chosen_is_never_removed() {
    PlayerRules fewer = with(List.of(vigorous), Reward.NOTHING);

    assertThat(Checked.faultsAfter(rules, fewer))
        .containsExactly(
            new Fault("classes", "enlightened", "still there, since players may have chosen it"),
            new Fault("classes", "focused", "still there, since players may have chosen it"));
    assertThat(Checked.faultsAfter(fewer, rules)).isEmpty();
  }

  private PlayerRules with(List<PlayerClass> classes, Reward reward) {
    return new PlayerRules(
        1,
        classes,
        rules.classBonus(),
        rules.classChange(),
        new StarterPackage(reward, 200, 100, new Tier(1)),
        rules.firstLevelCap());
  }
}
