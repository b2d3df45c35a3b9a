package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.reward;

import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.esprit.Tier;
import reve.game.player.PlayerRules.StarterPackage;
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
