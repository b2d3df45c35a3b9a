package reve.game.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.economy.Price;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOutcome.DifferentTiers;
import reve.game.fusion.FusionOutcome.TierTooHigh;
import reve.game.fusion.FusionOutcome.TooManyFragments;
import reve.game.fusion.TryFusion.Answer;
import reve.game.fusion.TryFusion.Answer.Objected;
import reve.game.fusion.TryFusion.Answer.Tried;
import reve.game.fusion.ViewFusion.Preview;
import reve.game.shared.BasisPoints;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class TryFusionTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 2);
  private static final EspritId EEL = TestRules.id(Element.ABYSSAL, 2);
  private static final long COST = 5_723;

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  @Test
  void ten_thousand_succeed_as_often_as_the_odds_say() {
    Tried tried = (Tried) answer("dry", wish(EMBER, EEL, 0, false), TryFusion.MOST_TIMES);

    assertThat(tried.odds().rate()).isEqualTo(new BasisPoints(6_000));
    assertThat(tried.successes()).isBetween(5_800, 6_200);
    assertThat(tried.results())
        .isEqualTo(Map.of(TestRules.id(Element.TEMPEST, 3), tried.successes()));
    int failures = 10_000 - tried.successes();
    assertThat(tried.fragments())
        .isBetween(failures + failures * 45L / 100, failures + failures * 55L / 100);
    assertThat(tried.price()).isEqualTo(new Price(money(REVIES, COST * 10_000)));
    assertThat(tried.refund()).isEqualTo(new Price(money(REVIES, COST / 4 * failures)));
  }

  @Test
  void nothing_is_fused_and_nothing_spent() {
    Belongings before = world.belongings(ANA);

    answer("dry", wish(EMBER, EEL, 3, false), 100);

    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_same_question_gives_the_same_answer_and_another_one_another() {
    assertThat(answer("one", wish(EMBER, EEL, 0, false), 500))
        .isEqualTo(answer("one", wish(EMBER, EEL, 0, false), 500))
        .isNotEqualTo(answer("two", wish(EMBER, EEL, 0, false), 500));
  }

  @Test
  void a_catalyst_never_fails() {
    Tried tried = (Tried) answer("dry", wish(EMBER, EEL, 0, true), 300);

    assertThat(tried.successes()).isEqualTo(300);
    assertThat(tried.fragments()).isZero();
  }

  @Test
  void what_nobody_could_fuse_is_objected_to() {
    EspritId high = TestRules.id(Element.INFERNO, 18);
    EspritId higher = TestRules.id(Element.INFERNO, 3);

    assertThat(answer("dry", wish(EMBER, higher, 0, false), 1))
        .isEqualTo(new Objected(new DifferentTiers(EMBER, higher)));
    assertThat(answer("dry", wish(high, high, 0, false), 1))
        .isEqualTo(new Objected(new TierTooHigh(new Tier(18), new Tier(17))));
    assertThat(answer("dry", wish(EMBER, EEL, 11, false), 1))
        .isEqualTo(new Objected(new TooManyFragments(11, 10)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void from_once_to_ten_thousand_times(int times) {
    Tried tried = (Tried) answer("dry", wish(EMBER, EEL, 0, false), times);

    assertThat(tried.times()).isEqualTo(times);
    assertThat(tried.price()).isEqualTo(new Price(money(REVIES, COST * times)));
    assertThat(tried.results().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(tried.successes())
        .isBetween(0, times);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001})
  void less_than_once_and_more_than_ten_thousand_times_cannot_be_asked_for(int times) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer("dry", wish(EMBER, EEL, 0, false), times));
  }

  @Test
  void the_odds_are_those_of_a_real_fusion() {
    world.given(ANA).holds(REVIES, COST).owns(EMBER, 2).owns(EEL, 2);

    FusionOdds dry = ((Tried) answer("dry", wish(EMBER, EEL, 3, false), 1)).odds();

    assertThat(world.viewFusion.preview(ANA, wish(EMBER, EEL, 3, false)))
        .isEqualTo(
            new Preview.Objected(new FusionOutcome.TooFewItems(Fragments.of(new Tier(2)), 3, 0)));
    world.given(ANA).has(Fragments.of(new Tier(2)), 3);
    assertThat(world.viewFusion.preview(ANA, wish(EMBER, EEL, 3, false)))
        .extracting("odds")
        .isEqualTo(dry);
  }

  private Answer answer(String id, Wish wish, int times) {
    return world.tryFusion.handle(new TryFusion.Question(new CommandId(id), ANA, wish, times));
  }

  private static Wish wish(EspritId first, EspritId second, int fragments, boolean catalyst) {
    return new Wish(first, second, fragments, catalyst, true);
  }
}
