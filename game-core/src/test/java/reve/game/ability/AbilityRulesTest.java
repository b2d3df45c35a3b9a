package reve.game.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.ability.Abilities.PassiveAbility;
import reve.game.ability.Abilities.Strike;
import reve.game.ability.Abilities.Support;
import reve.game.ability.AbilityRules.OfElement;
import reve.game.ability.AbilityRules.Own;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.testworld.TestAbilities;
import reve.game.testworld.TestRules;

class AbilityRulesTest {
  private final AbilityRules rules = TestAbilities.rules();

  @Test
  void a_low_tier_has_its_own_set_with_its_own_numbers() {
    Abilities abilities = rules.of(TestRules.esprit(Element.VERDANT, 4));

    assertThat(abilities.basic())
        .isEqualTo(new Strike(share(10_400), 0, 1, List.of(at(Effect.BURN, 4))));
    assertThat(abilities.ultimate())
        .isEqualTo(
            new Strike(
                share(14_400),
                4,
                2,
                List.of(at(Effect.BURN, 4), at(Effect.VULNERABILITY_MARK, 4))));
    assertThat(abilities.passives())
        .containsExactly(
            new PassiveAbility(share(400), List.of(Passive.BURN_AURA)),
            new PassiveAbility(share(400), List.of(Passive.ELEMENT_DAMAGE)));
  }

  @Test
  void a_high_tier_has_the_last_set_with_its_own_numbers() {
    Abilities abilities = rules.of(TestRules.esprit(Element.UMBRAL, 18));

    assertThat(abilities.ultimate().power()).isEqualTo(share(15_800));
    assertThat(abilities.ultimate().cooldown()).isEqualTo(5);
    assertThat(abilities.ultimate().effects())
        .containsExactly(at(Effect.BURN, 18), at(Effect.ELEMENTAL_WEAKNESS, 18));
    assertThat(abilities.passives())
        .extracting(PassiveAbility::parts)
        .containsExactly(
            List.of(Passive.BURN_AURA, Passive.MARK_ON_HIT),
            List.of(Passive.BURN_AURA),
            List.of(Passive.ELEMENT_DAMAGE));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2", "5, 2", "10, 2", "11, 3", "18, 3"})
  void each_tier_has_its_number_of_passives(int tier, int passives) {
    assertThat(rules.of(TestRules.esprit(Element.INFERNO, tier)).passives()).hasSize(passives);
  }

  @Test
  void there_are_no_more_passives_than_sets() {
    AbilityRules one = with(Map.of(Element.INFERNO, first(1)));

    assertThat(one.of(TestRules.esprit(Element.INFERNO, 18)).passives()).hasSize(1);
  }

  @Test
  void a_support_s_effects_last_as_long_as_the_support_says() {
    Support support = rules.of(TestRules.esprit(Element.RADIANT, 2)).support();

    assertThat(support)
        .isEqualTo(
            new Support(
                share(5_000),
                share(10_000),
                3,
                1,
                List.of(
                    new EffectAt(Effect.BURN, new Strength.Share(share(600)), 5, 3),
                    new EffectAt(Effect.TEMPORAL_SHIFT, new Strength.Turns(1), 0, 1))));
  }

  @Test
  void an_esprit_s_own_set_comes_before_that_of_its_element() {
    AbilitySet set =
        new AbilitySet(
            List.of(Effect.OVERCHARGE),
            List.of(),
            List.of(List.of(Passive.EVASION), List.of(Passive.SHIFT)));
    AbilityRules owning = owning(new Own(TestRules.id(Element.INFERNO, 6), set));

    assertThat(faults(owning)).isEmpty();
    assertThat(owning.of(TestRules.esprit(Element.INFERNO, 6)).basic().effects())
        .containsExactly(at(Effect.OVERCHARGE, 6));
    assertThat(owning.of(TestRules.esprit(Element.INFERNO, 6)).passives())
        .extracting(PassiveAbility::parts)
        .containsExactly(List.of(Passive.EVASION), List.of(Passive.SHIFT));
    assertThat(owning.of(TestRules.esprit(Element.INFERNO, 7)))
        .isEqualTo(rules.of(TestRules.esprit(Element.INFERNO, 7)));
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "3, 5", "4, 6", "18, 9"})
  void marks_stack_higher_with_the_tier(int tier, long stacks) {
    assertThat(at(Effect.VULNERABILITY_MARK, tier).stacks()).isEqualTo(stacks);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "9, 1", "10, 2", "18, 2"})
  void time_shifts_further_with_the_tier(int tier, long turns) {
    assertThat(at(Effect.TEMPORAL_SHIFT, tier).strength()).isEqualTo(new Strength.Turns(turns));
  }

  @ParameterizedTest
  @CsvSource({"1, 1000", "3, 1100", "18, 1600"})
  void mana_burns_in_whole_per_cent(int tier, long share) {
    assertThat(at(Effect.MANA_BURN, tier).strength()).isEqualTo(new Strength.Share(share(share)));
  }

  @Test
  void buffs_land_on_the_actor_and_debuffs_on_the_target() {
    assertThat(Effect.values())
        .filteredOn(effect -> effect.bearer() == Effect.Bearer.TARGET)
        .containsExactly(
            Effect.BURN,
            Effect.POISON,
            Effect.WEAKENED,
            Effect.ELEMENTAL_WEAKNESS,
            Effect.VULNERABILITY_MARK,
            Effect.POWER_SIPHON,
            Effect.MANA_BURN);
  }

  @ParameterizedTest
  @EnumSource
  void an_effect_without_a_rule_is_a_fault(Effect effect) {
    Map<Effect, EffectRule> effects = new EnumMap<>(rules.effects());
    effects.remove(effect);

    assertThat(faults(withEffects(effects))).extracting(Fault::path).containsExactly("effects");
  }

  @Test
  void an_element_without_a_set_for_every_tier_is_a_fault() {
    assertThat(faults(rules)).isEmpty();
    assertThat(faults(with(Map.of(Element.UMBRAL, first(4)))))
        .extracting(Fault::path)
        .containsExactly("elements");
    assertThat(faults(with(Map.of(Element.UMBRAL, first(0))))).hasSize(1);
    Map<Element, OfElement> five = new EnumMap<>(rules.elements());
    five.remove(Element.RADIANT);
    assertThat(faults(withElements(five))).hasSize(1);
  }

  @Test
  void every_element_without_any_set_is_a_fault() {
    Map<Element, OfElement> none = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      none.put(element, first(0));
    }

    assertThat(faults(withElements(none))).hasSize(6);
  }

  @Test
  void numbers_of_every_tier_are_needed() {
    AbilityRules lacking =
        new AbilityRules(
            rules.tiers().subList(0, 17),
            rules.stamina(),
            rules.supportDamage(),
            rules.thresholds(),
            rules.effects(),
            rules.elements(),
            List.of());

    assertThat(faults(lacking)).extracting(Fault::path).containsExactly("tiers");
  }

  @Test
  void an_own_set_is_for_a_known_esprit_of_a_tier_without_a_set_once() {
    AbilitySet two =
        new AbilitySet(
            List.of(), List.of(), List.of(List.of(Passive.EVASION), List.of(Passive.SHIFT)));
    Own sixth = new Own(TestRules.id(Element.INFERNO, 6), two);

    assertThat(faults(owning(sixth))).isEmpty();
    assertThat(faults(owning(sixth, sixth)))
        .extracting(Fault::path)
        .containsExactly("own[1].esprit");
    assertThat(faults(owning(new Own(TestRules.id(Element.INFERNO, 5), two))))
        .extracting(Fault::path)
        .containsExactly("own[0].esprit");
    assertThat(faults(owning(new Own(new EspritId("nobody"), two))))
        .extracting(Fault::path)
        .containsExactly("own[0].esprit");
    assertThat(faults(owning(new Own(TestRules.id(Element.INFERNO, 11), two))))
        .extracting(Fault::path)
        .containsExactly("own[0].set.passives");
  }

  @Test
  void nothing_is_divided_by_nothing() {
    assertThat(new TierFormula(7, 3, 2).at(new Tier(2))).isEqualTo(6);
    assertThatIllegalArgumentException().isThrownBy(() -> new TierFormula(1, 1, 0));
  }

  private EffectAt at(Effect effect, int tier) {
    return rules.effect(effect, new Tier(tier));
  }

  private static BasisPoints share(long value) {
    return new BasisPoints(value);
  }

  private OfElement first(int sets) {
    OfElement all = Objects.requireNonNull(rules.elements().get(Element.INFERNO));
    return new OfElement(all.sets().subList(0, sets), all.support());
  }

  private AbilityRules with(Map<Element, OfElement> changed) {
    Map<Element, OfElement> elements = new EnumMap<>(rules.elements());
    elements.putAll(changed);
    return withElements(elements);
  }

  private AbilityRules withElements(Map<Element, OfElement> elements) {
    return copy(rules.effects(), elements, List.of());
  }

  private AbilityRules withEffects(Map<Effect, EffectRule> effects) {
    return copy(effects, rules.elements(), List.of());
  }

  private AbilityRules owning(Own... own) {
    return copy(rules.effects(), rules.elements(), List.of(own));
  }

  private AbilityRules copy(
      Map<Effect, EffectRule> effects, Map<Element, OfElement> elements, List<Own> own) {
    return new AbilityRules(
        rules.tiers(),
        rules.stamina(),
        rules.supportDamage(),
        rules.thresholds(),
        effects,
        elements,
        own);
  }

  private static List<Fault> faults(AbilityRules rules) {
    Faults faults = new Faults();
    rules.check(TestRules.book(), faults);
    return faults.found();
  }
}
