package reve.discord.team;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.text.Voice;
import reve.game.esprit.Esprit;
import reve.game.leader.LeaderEffect;
import reve.game.leader.LeaderRules;
import reve.game.leader.LeaderRules.Bonus;
import reve.game.shared.BasisPoints;

/** What a leader does, in words. */
public final class LeaderWords {
  private static final double TENTHS = 10;

  private LeaderWords() {}

  /** Both bonuses, each with what it is made of, and what the supports do to them. */
  public static String bonuses(Esprit leader, int stars, Voice voice) {
    LeaderRules rules = voice.rules(LeaderRules.class);
    return Stream.concat(
            rules.of(leader.element()).stream().map(bonus -> line(bonus, leader, stars, voice)),
            Stream.of(voice.text("team.bonus.supports")))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Bonus bonus, Esprit leader, int stars, Voice voice) {
    LeaderRules rules = voice.rules(LeaderRules.class);
    int further = leader.tier().value() - 1;
    return voice.text(
        "team.bonus",
        with("what", what(bonus.effect(), voice)),
        with("now", signed(bonus.effect(), rules.at(bonus, leader.tier(), stars), voice)),
        with("base", much(bonus.effect(), bonus.base(), voice)),
        with("tiers", further),
        with("more", much(bonus.effect(), bonus.step() * further, voice)),
        with("stars", stars),
        with("star", voice.percent((long) rules.perStarPercent() * stars, 100)));
  }

  /** Each bonus that is another now, before and after. */
  static List<String> changes(
      Map<LeaderEffect, Long> before, Map<LeaderEffect, Long> after, Voice voice) {
    return Stream.of(LeaderEffect.values())
        .filter(effect -> of(before, effect) != of(after, effect))
        .map(effect ->
            voice.text(
                "team.bonus.change",
                with("what", what(effect, voice)),
                with("before", signed(effect, of(before, effect), voice)),
                with("after", signed(effect, of(after, effect), voice))))
        .toList();
  }

  private static long of(Map<LeaderEffect, Long> bonuses, LeaderEffect effect) {
    return bonuses.getOrDefault(effect, 0L);
  }

  static String much(LeaderEffect effect, long value, Voice voice) {
    return switch (effect) {
      case ATTACK, DEFENSE, HEALTH, REVIES, CAPTURE, FUSION ->
          voice.percent(value, BasisPoints.WHOLE);
      case ENERGY_SOONER, STAMINA_SOONER ->
          voice.text("team.bonus.seconds", with("seconds", value / TENTHS));
    };
  }

  private static String signed(LeaderEffect effect, long value, Voice voice) {
    return switch (effect) {
      case ATTACK, DEFENSE, HEALTH, REVIES, CAPTURE, FUSION ->
          voice.signedPercent(value, BasisPoints.WHOLE);
      case ENERGY_SOONER, STAMINA_SOONER -> much(effect, value, voice);
    };
  }

  static String what(LeaderEffect effect, Voice voice) {
    return voice.text(
        switch (effect) {
          case ATTACK -> "team.effect.attack";
          case DEFENSE -> "team.effect.defense";
          case HEALTH -> "team.effect.health";
          case ENERGY_SOONER -> "team.effect.energy_sooner";
          case STAMINA_SOONER -> "team.effect.stamina_sooner";
          case REVIES -> "team.effect.revies";
          case CAPTURE -> "team.effect.capture";
          case FUSION -> "team.effect.fusion";
        });
  }
}
