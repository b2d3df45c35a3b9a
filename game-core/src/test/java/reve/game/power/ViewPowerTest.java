package reve.game.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stat;
import reve.game.esprit.Tier;
import reve.game.power.Might.Bonus;
import reve.game.shared.NotStarted;
import reve.game.shared.Turn;
import reve.game.skill.Skills;
import reve.game.team.SetTeam;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewPowerTest {
  // in the test rules 22/9/14, 150/60/90 and 150/60/90
  private static final EspritId MATCH = id(Element.INFERNO, 1);
  private static final EspritId MOSS = id(Element.VERDANT, 3);
  private static final EspritId TIDE = id(Element.ABYSSAL, 3);
  private static final EspritId OWL = id(Element.UMBRAL, 3);

  private final World world = new World();

  @Test
  void every_copy_counts_and_the_sums_by_element_and_tier_come_to_the_whole() {
    world.given(ANA).owns(MATCH, 1).owns(MOSS, 3).owns(TIDE, 1);

    ViewPower.Answer answer = power();

    assertThat(answer.owned()).isEqualTo(might(22 + 450 + 150, 9 + 180 + 60, 14 + 270 + 90));
    assertThat(answer.byElement())
        .isEqualTo(
            Map.of(
                Element.INFERNO, big(32),
                Element.VERDANT, big(450 + 180 + 27),
                Element.ABYSSAL, big(219)));
    assertThat(answer.byTier()).isEqualTo(Map.of(new Tier(1), big(32), new Tier(3), big(876)));
    assertThat(answer.strongest())
        .extracting(strong -> strong.esprit().id())
        .containsExactly(MOSS, TIDE, MATCH);
    assertThat(answer.strongest().getFirst().power()).isEqualTo(big(657));
  }

  @Test
  void the_lead_copy_alone_counts_with_its_level_and_relics() {
    Stack grown = new Stack(MOSS, 3, 1, 21, 1, false, NOON, List.of(SWORD));

    Might might = Might.of(grown, TestRules.catalogue());

    // lead 396/158/237 and the sword; the others with a star 180/72/108
    assertThat(might).isEqualTo(might(427 + 360, 158 + 144, 237 + 216));
    assertThat(might.power()).isEqualTo(big(427 + 360 + 158 + 144 + 45));
  }

  @Test
  void skill_points_and_the_leader_are_added_and_raise_the_whole() {
    world.given(ANA).owns(MATCH, 1).owns(MOSS, 3);
    world.act(ANA, unit -> world.skills.save(ANA, new Skills.Allocation(0, 0, 3, 7, 0)));

    ViewPower.Answer answer = power();

    assertThat(answer.bonus()).isEqualTo(new Bonus(500 + 30, 70, 0));
    // 472 x 1.053, 189 x 1.007
    assertThat(answer.total()).isEqualTo(might(497, 190, 284));
    assertThat(answer.owned()).isEqualTo(might(472, 189, 284));
  }

  /** Of old two views kept their numbers under one key, and attack read as nothing. */
  @Test
  void looking_at_the_collection_leaves_power_as_it_is() {
    world.given(ANA).owns(MATCH, 1).owns(MOSS, 3);
    ViewPower.Answer before = power();

    world.viewCollection.handle(
        new ViewCollection.Question(
            ANA, CollectionSort.POWER, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH));
    world.viewOverview.handle(ANA);
    world.viewProfile.handle(ANA);

    assertThat(power()).isEqualTo(before);
  }

  @Test
  void a_leader_of_the_deep_gives_health_and_one_of_the_dark_takes_defence() {
    world.given(ANA).owns(TIDE, 1).owns(OWL, 1);

    lead(TIDE);
    assertThat(power().bonus()).isEqualTo(new Bonus(0, 0, 660));
    assertThat(power().total()).isEqualTo(might(300, 120, 191));

    lead(OWL);
    assertThat(power().bonus()).isEqualTo(new Bonus(1_500, -560, 0));
    assertThat(power().total()).isEqualTo(might(345, 113, 180));
  }

  @Test
  void a_stat_never_falls_below_nothing() {
    assertThat(might(100, 100, 100).raised(new Bonus(-10_000, -10_001, -9_999)))
        .isEqualTo(might(0, 0, 0));
    assertThat(new Bonus(1, 2, 3).on(Stat.ATK)).isEqualTo(1);
    assertThat(new Bonus(1, 2, 3).on(Stat.DEF)).isEqualTo(2);
    assertThat(new Bonus(1, 2, 3).on(Stat.HP)).isEqualTo(3);
  }

  @Test
  void the_strongest_are_ten_at_most() {
    for (int tier = 1; tier <= 11; tier++) {
      world.given(ANA).owns(id(Element.RADIANT, tier), 1);
    }

    assertThat(power().strongest())
        .hasSize(10)
        .extracting(strong -> strong.esprit().tier().value())
        .startsWith(11, 10)
        .endsWith(2);
  }

  @Test
  void what_everybody_could_own_at_most_is_counted_exactly() {
    Stack all = new Stack(id(Element.RADIANT, 18), 999_999, 5, 200, 8, false, NOON);
    Might one = Might.of(all, TestRules.catalogue());

    Might many = Might.NONE;
    for (int n = 0; n < 1_000; n++) {
      many = many.plus(one);
    }

    assertThat(many.hp()).isEqualTo(one.hp().multiply(big(1_000)));
    assertThat(many.power().bitLength()).isGreaterThan(63);
  }

  @Test
  void who_never_started_has_none() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(this::power);
  }

  private ViewPower.Answer power() {
    return world.viewPower.handle(ANA);
  }

  private void lead(EspritId esprit) {
    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, esprit, List.of()));
  }

  private static Might might(long atk, long def, long hp) {
    return new Might(big(atk), big(def), big(hp));
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
