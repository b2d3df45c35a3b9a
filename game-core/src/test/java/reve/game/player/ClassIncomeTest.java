package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.CurrencyId;
import reve.game.shared.BasisPoints;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ClassIncomeTest {
  private final World world = new World();
  private final ClassIncome income = new ClassIncome(world.players);

  @ParameterizedTest(name = "at level {0} the bonus is {1} basis points")
  @CsvSource({"1,1000", "9,1000", "10,1100", "19,1100", "99,1900", "100,2000", "200,3000"})
  void the_bonus_rises_every_tenth_level(int level, long bonus) {
    world.given(ANA, ENLIGHTENED, level);

    assertThat(bonusOn(REVIES)).isEqualTo(new BasisPoints(bonus));
  }

  @Test
  void other_classes_and_other_currencies_get_none() {
    world.given(ANA, VIGOROUS, 200);
    BasisPoints ofTheVigorous = bonusOn(REVIES);

    World other = new World();
    other.given(ANA, ENLIGHTENED, 200);
    BasisPoints onErythl =
        other.unitOfWork.ask(moment -> new ClassIncome(other.players).bonusOn(ERYTHL, ANA, moment));

    assertThat(ofTheVigorous).isEqualTo(BasisPoints.NONE);
    assertThat(onErythl).isEqualTo(BasisPoints.NONE);
  }

  @Test
  void who_does_not_play_yet_gets_none() {
    BasisPoints unknown = bonusOn(REVIES);
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), ANA));
    BasisPoints accepted = bonusOn(REVIES);

    assertThat(List.of(unknown, accepted)).containsOnly(BasisPoints.NONE);
  }

  @Test
  void a_class_that_is_not_in_the_rules_gives_none() {
    world.given(ANA, ENLIGHTENED, 1);
    PlayerRules rules = TestRules.player();
    world.enforce(
        new PlayerRules(
            1,
            rules.classes().stream().filter(each -> !each.id().equals(ENLIGHTENED)).toList(),
            rules.classBonus(),
            rules.classChange(),
            rules.starterPackage(),
            rules.firstLevelCap()));

    assertThat(bonusOn(REVIES)).isEqualTo(BasisPoints.NONE);
  }

  private BasisPoints bonusOn(CurrencyId currency) {
    return world.unitOfWork.ask(moment -> income.bonusOn(currency, ANA, moment));
  }
}
