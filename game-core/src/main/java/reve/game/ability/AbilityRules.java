package reve.game.ability;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reve.game.ability.Abilities.PassiveAbility;
import reve.game.ability.Abilities.Strike;
import reve.game.ability.Abilities.Support;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What Esprits do in a fight: numbers by tier, effects, and for each element its sets and its
 * support. Beyond the tiers that have sets, an Esprit has its {@code own} set or that of the last.
 */
public record AbilityRules(
    List<Numbers> tiers,
    Stamina stamina,
    SupportDamage supportDamage,
    Thresholds thresholds,
    Map<Effect, EffectRule> effects,
    Map<Element, OfElement> elements,
    List<Own> own)
    implements Rules {
  public AbilityRules {
    tiers = List.copyOf(tiers);
    effects = Collections.unmodifiableMap(copyOf(effects));
    elements = Map.copyOf(elements);
    own = List.copyOf(own);
  }

  private static Map<Effect, EffectRule> copyOf(Map<Effect, EffectRule> effects) {
    Map<Effect, EffectRule> copy = new EnumMap<>(Effect.class);
    copy.putAll(effects);
    return copy;
  }

  /** The numbers of a tier; {@code passives} is how many there are. */
  public record Numbers(
      BasisPoints basic,
      BasisPoints ultimate,
      BasisPoints passive,
      int passives,
      int ultimateCooldown) {}

  public record Stamina(long basic, long ultimate, long support) {}

  /** How much of its attack a support has, and how much of that its hit. */
  public record SupportDamage(BasisPoints attack, BasisPoints power) {}

  /** Below and above which share of health the passives that ask for it work. */
  public record Thresholds(BasisPoints lowHealth, BasisPoints highHealth) {}

  /** {@code sets} begin at tier 1. */
  public record OfElement(List<TierSet> sets, SupportSet support) {
    public OfElement {
      sets = List.copyOf(sets);
    }
  }

  /** What a tier of an element adds; earlier passives stay while there are more to have. */
  public record TierSet(List<Effect> basic, List<Effect> ultimate, List<Passive> passive) {
    public TierSet {
      basic = List.copyOf(basic);
      ultimate = List.copyOf(ultimate);
      passive = List.copyOf(passive);
    }
  }

  public record SupportSet(List<Effect> effects, int cooldown, int turns) {
    public SupportSet {
      effects = List.copyOf(effects);
    }
  }

  /** The set that one Esprit has to itself. */
  public record Own(EspritId esprit, AbilitySet set) {}

  /** What the Esprit can do; effects are those that it causes as the leader. */
  public Abilities of(Esprit esprit) {
    Tier tier = esprit.tier();
    Numbers numbers = numbers(tier);
    AbilitySet set = set(esprit);
    return new Abilities(
        new Strike(numbers.basic(), 0, stamina.basic(), at(set.basic(), tier)),
        new Strike(
            numbers.ultimate(),
            numbers.ultimateCooldown(),
            stamina.ultimate(),
            at(set.ultimate(), tier)),
        set.passives().stream().map(parts -> new PassiveAbility(numbers.passive(), parts)).toList(),
        support(esprit.element(), tier));
  }

  private Support support(Element element, Tier tier) {
    SupportSet set = ofElement(element).support();
    return new Support(
        supportDamage.attack(),
        supportDamage.power(),
        set.cooldown(),
        stamina.support(),
        at(set.effects(), tier).stream()
            .map(effect -> effect.turns() == 0 ? effect : effect.lasting(set.turns()))
            .toList());
  }

  private List<EffectAt> at(List<Effect> named, Tier tier) {
    return named.stream().map(effect -> effect(effect, tier)).toList();
  }

  /** The effect as a leader of that tier causes it. */
  public EffectAt effect(Effect effect, Tier tier) {
    return Objects.requireNonNull(effects.get(effect)).at(tier, effect);
  }

  private Numbers numbers(Tier tier) {
    return tiers.get(tier.value() - 1);
  }

  private OfElement ofElement(Element element) {
    return Objects.requireNonNull(elements.get(element));
  }

  private AbilitySet set(Esprit esprit) {
    Optional<AbilitySet> itsOwn =
        own.stream().filter(each -> each.esprit().equals(esprit.id())).map(Own::set).findFirst();
    return itsOwn.orElseGet(() -> shared(esprit.element(), esprit.tier()));
  }

  /** The passives of the tier's set and, as far as there are more to have, of those before it. */
  private AbilitySet shared(Element element, Tier tier) {
    List<TierSet> sets = ofElement(element).sets();
    int last = Math.min(tier.value(), sets.size()) - 1;
    int passives = Math.min(numbers(tier).passives(), last + 1);
    return new AbilitySet(
        sets.get(last).basic(),
        sets.get(last).ultimate(),
        IntStream.range(0, passives).mapToObj(back -> sets.get(last - back).passive()).toList());
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        tiers.size() == Tier.HIGHEST,
        "tiers",
        tiers.size(),
        "one for each of the " + Tier.HIGHEST + " tiers");
    for (Effect effect : Effect.values()) {
      faults.demand(effects.containsKey(effect), "effects", effect, "the rule of every effect");
    }
    checkElements(faults);
    checkOwn(book.of(Catalogue.class), faults);
  }

  private void checkElements(Faults faults) {
    int sets = elements.values().stream().mapToInt(each -> each.sets().size()).max().orElse(0);
    for (Element element : Element.values()) {
      int there =
          Optional.ofNullable(elements.get(element)).map(each -> each.sets().size()).orElse(0);
      faults.demand(
          there == sets && there > 0 && there <= Tier.HIGHEST,
          "elements",
          element + " with " + there,
          "a set for each tier from 1 to " + Math.max(1, sets) + ", as many as the others have");
    }
  }

  private void checkOwn(Catalogue catalogue, Faults faults) {
    Set<EspritId> seen = new HashSet<>();
    Map<Element, Integer> sets = new HashMap<>();
    elements.forEach((element, each) -> sets.put(element, each.sets().size()));
    for (int i = 0; i < own.size(); i++) {
      Own each = own.get(i);
      String path = "own[" + i + "]";
      Optional<Esprit> esprit = catalogue.find(each.esprit());
      faults.demand(
          seen.add(each.esprit())
              && esprit
                  .map(one -> one.tier().value() > sets.getOrDefault(one.element(), 0))
                  .orElse(false),
          path + ".esprit",
          each.esprit().value(),
          "an Esprit, once, of a tier that its element has no set for");
      esprit
          .filter(one -> one.tier().value() <= tiers.size())
          .ifPresent(one ->
              faults.demand(
                  each.set().passives().size() == numbers(one.tier()).passives(),
                  path + ".set.passives",
                  each.set().passives().size(),
                  "as many as its tier has, " + numbers(one.tier()).passives()));
    }
  }
}
