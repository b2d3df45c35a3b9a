package reve.discord.ability;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.ability.AbilityRules;
import reve.game.ability.AbilityRules.Numbers;
import reve.game.ability.AbilityRules.SupportSet;
import reve.game.ability.AbilityRules.TierSet;
import reve.game.ability.Effect;
import reve.game.ability.Passive;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;

/** The rules of abilities. */
public final class AbilityRulePage implements RulePage {
  @Override
  public String feature() {
    return "ability";
  }

  private static final Tier LOWEST = new Tier(1);
  private static final Tier HIGHEST = new Tier(Tier.HIGHEST);

  @Override
  public List<RuleSection> sections(Voice voice) {
    AbilityRules rules = voice.rules(AbilityRules.class);
    AbilityWords words = new AbilityWords(voice);
    List<RuleSection> sections = new ArrayList<>();
    sections.add(numbers(rules, words, voice));
    sections.add(
        RuleSection.of(
            voice.text("ability.rules.sets"),
            voice.text("ability.rules.sets.text", with("tiers", sets(rules)))));
    for (Element element : Element.values()) {
      sections.add(element(element, rules, words, voice));
    }
    sections.add(supports(rules, words, voice));
    sections.add(effects(rules, LOWEST, words, voice));
    sections.add(effects(rules, HIGHEST, words, voice));
    return sections;
  }

  private static int sets(AbilityRules rules) {
    return rules.elements().values().stream().mapToInt(each -> each.sets().size()).max().orElse(0);
  }

  private static RuleSection numbers(AbilityRules rules, AbilityWords words, Voice voice) {
    return RuleSection.of(voice.text("ability.rules.numbers"))
        .under(
            voice.text("rules.tier"),
            voice.text("ability.basic"),
            voice.text("ability.ultimate"),
            voice.text("ability.rules.cooldown"),
            voice.text("ability.rules.always"),
            voice.text("ability.rules.number"))
        .rows(
            IntStream.rangeClosed(1, rules.tiers().size())
                .mapToObj(tier -> {
                  Numbers numbers = rules.tiers().get(tier - 1);
                  return List.of(
                      voice.named(new Tier(tier)),
                      words.percent(numbers.basic()),
                      words.percent(numbers.ultimate()),
                      voice.exact(numbers.ultimateCooldown()),
                      words.percent(numbers.passive()),
                      voice.exact(numbers.passives()));
                }));
  }

  private static RuleSection element(
      Element element, AbilityRules rules, AbilityWords words, Voice voice) {
    List<TierSet> sets = Objects.requireNonNull(rules.elements().get(element)).sets();
    return RuleSection.of(voice.named(element))
        .under(
            voice.text("rules.tier"),
            voice.text("ability.basic"),
            voice.text("ability.ultimate"),
            voice.text("ability.passives"))
        .rows(
            IntStream.rangeClosed(1, sets.size())
                .mapToObj(tier -> {
                  TierSet set = sets.get(tier - 1);
                  return List.of(
                      voice.named(new Tier(tier)),
                      names(set.basic(), words),
                      names(set.ultimate(), words),
                      passives(set.passive(), rules.tiers().get(tier - 1).passive(), words));
                }));
  }

  private static String names(List<Effect> effects, AbilityWords words) {
    return effects.isEmpty()
        ? "–"
        : effects.stream().map(words::name).collect(Collectors.joining(", "));
  }

  private static String passives(List<Passive> passives, BasisPoints strength, AbilityWords words) {
    return passives.stream()
        .map(passive -> words.of(passive, strength))
        .collect(Collectors.joining(" · "));
  }

  private static RuleSection supports(AbilityRules rules, AbilityWords words, Voice voice) {
    return RuleSection.of(
            voice.text("ability.rules.supports"),
            voice.text(
                "ability.rules.supports.text",
                with("power", words.percent(rules.supportDamage().power())),
                with("attack", words.percent(rules.supportDamage().attack()))))
        .under(
            voice.text("rules.element"),
            voice.text("rules.what"),
            voice.text("ability.rules.cooldown"),
            voice.text("ability.rules.turns"))
        .rows(
            Stream.of(Element.values())
                .map(element -> {
                  SupportSet set = Objects.requireNonNull(rules.elements().get(element)).support();
                  return List.of(
                      voice.named(element),
                      names(set.effects(), words),
                      voice.exact(set.cooldown()),
                      voice.exact(set.turns()));
                }));
  }

  private static RuleSection effects(
      AbilityRules rules, Tier tier, AbilityWords words, Voice voice) {
    return RuleSection.of(voice.text("ability.rules.effects", with("tier", tier.value())))
        .under(voice.text("rules.what"))
        .rows(
            Stream.of(Effect.values())
                .map(effect -> List.of(words.of(rules.effect(effect, tier)))));
  }
}
