package reve.discord.ability;

import static reve.discord.text.Arg.with;

import reve.discord.text.Voice;
import reve.game.ability.AbilityRules;
import reve.game.ability.Effect;
import reve.game.ability.EffectAt;
import reve.game.ability.Passive;
import reve.game.ability.Strength;
import reve.game.shared.BasisPoints;

/** Effects and passives as one line each, with the numbers by which they work. */
record AbilityWords(Voice voice) {

  String percent(BasisPoints share) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }

  /** What it does, for how long, and how often at once. */
  String of(EffectAt effect) {
    return "**"
        + name(effect.effect())
        + "** "
        + voice.text(textKey(effect.effect()), with("much", much(effect)))
        + lasting(effect);
  }

  private String much(EffectAt effect) {
    return switch (effect.strength()) {
      case Strength.Share(BasisPoints share) -> percent(share);
      case Strength.Turns(long turns) -> voice.text("ability.turns", with("turns", turns));
    };
  }

  private String lasting(EffectAt effect) {
    String turns =
        effect.turns() == 0
            ? ""
            : " · " + voice.text("ability.turns", with("turns", effect.turns()));
    return effect.stacks() == 1
        ? turns
        : turns + " · " + voice.text("ability.stacks", with("stacks", effect.stacks()));
  }

  String of(Passive passive, BasisPoints strength) {
    AbilityRules.Thresholds thresholds = voice.rules(AbilityRules.class).thresholds();
    return switch (passive) {
      case LOW_HEALTH_DAMAGE ->
          voice.text(
              "ability.passive.low_health_damage",
              with("much", percent(strength)),
              with("health", percent(thresholds.lowHealth())));
      case HIGH_HEALTH_DAMAGE ->
          voice.text(
              "ability.passive.high_health_damage",
              with("much", percent(strength)),
              with("health", percent(thresholds.highHealth())));
      case ELEMENT_DAMAGE ->
          voice.text("ability.passive.element_damage", with("much", percent(strength)));
      case DAMAGE -> voice.text("ability.passive.damage", with("much", percent(strength)));
      case TEAM_DAMAGE ->
          voice.text("ability.passive.team_damage", with("much", percent(strength)));
      case DAMAGE_TO_BURNING ->
          voice.text("ability.passive.damage_to_burning", with("much", percent(strength)));
      case DAMAGE_TO_WEAKENED ->
          voice.text("ability.passive.damage_to_weakened", with("much", percent(strength)));
      case DAMAGE_REDUCTION ->
          voice.text("ability.passive.damage_reduction", with("much", percent(strength)));
      case CRITICAL -> voice.text("ability.passive.critical", with("much", percent(strength)));
      case EVASION -> voice.text("ability.passive.evasion", with("much", percent(strength)));
      case HEALING -> voice.text("ability.passive.healing", with("much", percent(strength)));
      case LIFESTEAL -> voice.text("ability.passive.lifesteal", with("much", percent(strength)));
      case POISON_IMMUNITY -> voice.text("ability.passive.poison_immunity");
      case BURN_AURA -> voice.text("ability.passive.burn_aura", with("much", percent(strength)));
      case MARK_ON_HIT ->
          voice.text("ability.passive.mark_on_hit", with("much", percent(strength)));
      case REGENERATION ->
          voice.text("ability.passive.regeneration", with("much", percent(strength)));
      case SIPHON -> voice.text("ability.passive.siphon", with("much", percent(strength)));
      case OVERCHARGE -> voice.text("ability.passive.overcharge", with("much", percent(strength)));
      case COUNTER -> voice.text("ability.passive.counter", with("much", percent(strength)));
      case COUNTER_CHANCE ->
          voice.text("ability.passive.counter_chance", with("much", percent(strength)));
      case COUNTER_DAMAGE ->
          voice.text("ability.passive.counter_damage", with("much", percent(strength)));
      case COUNTER_SIPHONS ->
          voice.text("ability.passive.counter_siphons", with("much", percent(strength)));
      case SHIFT -> voice.text("ability.passive.shift", with("much", percent(strength)));
      case MANA_BURN_FEEDS_RAGE ->
          voice.text("ability.passive.mana_burn_feeds_rage", with("much", percent(strength)));
      case RAGE_FEEDS_RESONANCE ->
          voice.text("ability.passive.rage_feeds_resonance", with("much", percent(strength)));
      case RESONANCE_POWER ->
          voice.text("ability.passive.resonance_power", with("much", percent(strength)));
      case RESONANCE_FEEDS_COUNTER ->
          voice.text("ability.passive.resonance_feeds_counter", with("much", percent(strength)));
      case COUNTER_FEEDS_OVERCHARGE ->
          voice.text("ability.passive.counter_feeds_overcharge", with("much", percent(strength)));
    };
  }

  String name(Effect effect) {
    return voice.text(nameKey(effect));
  }

  private static String nameKey(Effect effect) {
    return switch (effect) {
      case BURN -> "ability.effect.burn.name";
      case POISON -> "ability.effect.poison.name";
      case REGENERATION -> "ability.effect.regeneration.name";
      case ATTACK_BOOST -> "ability.effect.attack_boost.name";
      case WEAKENED -> "ability.effect.weakened.name";
      case DEFENSE_BOOST -> "ability.effect.defense_boost.name";
      case ELEMENTAL_WEAKNESS -> "ability.effect.elemental_weakness.name";
      case VULNERABILITY_MARK -> "ability.effect.vulnerability_mark.name";
      case POWER_SIPHON -> "ability.effect.power_siphon.name";
      case BERSERKER_RAGE -> "ability.effect.berserker_rage.name";
      case PERFECT_COUNTER -> "ability.effect.perfect_counter.name";
      case COUNTER_STANCE -> "ability.effect.counter_stance.name";
      case OVERCHARGE -> "ability.effect.overcharge.name";
      case TEMPORAL_SHIFT -> "ability.effect.temporal_shift.name";
      case ELEMENTAL_RESONANCE -> "ability.effect.elemental_resonance.name";
      case MANA_BURN -> "ability.effect.mana_burn.name";
    };
  }

  private static String textKey(Effect effect) {
    return switch (effect) {
      case BURN -> "ability.effect.burn.text";
      case POISON -> "ability.effect.poison.text";
      case REGENERATION -> "ability.effect.regeneration.text";
      case ATTACK_BOOST -> "ability.effect.attack_boost.text";
      case WEAKENED -> "ability.effect.weakened.text";
      case DEFENSE_BOOST -> "ability.effect.defense_boost.text";
      case ELEMENTAL_WEAKNESS -> "ability.effect.elemental_weakness.text";
      case VULNERABILITY_MARK -> "ability.effect.vulnerability_mark.text";
      case POWER_SIPHON -> "ability.effect.power_siphon.text";
      case BERSERKER_RAGE -> "ability.effect.berserker_rage.text";
      case PERFECT_COUNTER -> "ability.effect.perfect_counter.text";
      case COUNTER_STANCE -> "ability.effect.counter_stance.text";
      case OVERCHARGE -> "ability.effect.overcharge.text";
      case TEMPORAL_SHIFT -> "ability.effect.temporal_shift.text";
      case ELEMENTAL_RESONANCE -> "ability.effect.elemental_resonance.text";
      case MANA_BURN -> "ability.effect.mana_burn.text";
    };
  }
}
