package reve.game.testworld;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reve.game.ability.AbilityRules;
import reve.game.ability.AbilityRules.Numbers;
import reve.game.ability.AbilityRules.OfElement;
import reve.game.ability.AbilityRules.Stamina;
import reve.game.ability.AbilityRules.SupportDamage;
import reve.game.ability.AbilityRules.SupportSet;
import reve.game.ability.AbilityRules.Thresholds;
import reve.game.ability.AbilityRules.TierSet;
import reve.game.ability.Effect;
import reve.game.ability.EffectRule;
import reve.game.ability.Passive;
import reve.game.ability.TierFormula;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;

/** Abilities of a small kind: every element has the sets that Inferno is shipped with. */
public final class TestAbilities {
  private static final TierFormula ONCE = new TierFormula(1, 0, 1);

  private TestAbilities() {}

  public static AbilityRules rules() {
    return new AbilityRules(
        IntStream.rangeClosed(1, Tier.HIGHEST).mapToObj(TestAbilities::numbers).toList(),
        new Stamina(1, 2, 1),
        new SupportDamage(new BasisPoints(5_000), new BasisPoints(10_000)),
        new Thresholds(new BasisPoints(5_000), new BasisPoints(7_500)),
        effects(),
        elements(),
        List.of());
  }

  private static Numbers numbers(int tier) {
    return new Numbers(
        new BasisPoints(10_000 + 100L * tier),
        new BasisPoints(14_000 + 100L * tier),
        new BasisPoints(100L * tier),
        tier <= 3 ? 1 : tier <= 10 ? 2 : 3,
        tier <= 4 ? 4 : 5);
  }

  private static Map<Effect, EffectRule> effects() {
    Map<Effect, EffectRule> effects = new EnumMap<>(Effect.class);
    for (Effect effect : Effect.values()) {
      effects.put(effect, new EffectRule(new TierFormula(12_000, 0, 1), 2, ONCE));
    }
    effects.put(
        Effect.BURN, new EffectRule(new TierFormula(500, 50, 1), 3, new TierFormula(3, 0, 1)));
    effects.put(
        Effect.VULNERABILITY_MARK,
        new EffectRule(new TierFormula(1_500, 100, 1), 3, new TierFormula(20, 1, 4)));
    effects.put(Effect.TEMPORAL_SHIFT, new EffectRule(new TierFormula(10, 1, 10), 0, ONCE));
    effects.put(Effect.MANA_BURN, new EffectRule(new TierFormula(30, 1, 3), 3, ONCE));
    return effects;
  }

  private static Map<Element, OfElement> elements() {
    List<TierSet> sets =
        List.of(
            new TierSet(List.of(), List.of(Effect.BURN), List.of(Passive.LOW_HEALTH_DAMAGE)),
            new TierSet(
                List.of(),
                List.of(Effect.BURN, Effect.ATTACK_BOOST),
                List.of(Passive.LOW_HEALTH_DAMAGE)),
            new TierSet(
                List.of(Effect.BURN),
                List.of(Effect.BURN, Effect.WEAKENED),
                List.of(Passive.ELEMENT_DAMAGE)),
            new TierSet(
                List.of(Effect.BURN),
                List.of(Effect.BURN, Effect.VULNERABILITY_MARK),
                List.of(Passive.BURN_AURA)),
            new TierSet(
                List.of(Effect.BURN, Effect.VULNERABILITY_MARK),
                List.of(Effect.BURN, Effect.ELEMENTAL_WEAKNESS),
                List.of(Passive.BURN_AURA, Passive.MARK_ON_HIT)));
    Map<Element, OfElement> elements = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      elements.put(
          element,
          new OfElement(sets, new SupportSet(List.of(Effect.BURN, Effect.TEMPORAL_SHIFT), 3, 5)));
    }
    return elements;
  }
}
