package reve.discord.skill;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.text.Voices;
import reve.game.skill.Skill;

/** The skills under short names that never change. */
public final class SkillChoices {
  private SkillChoices() {}

  static List<Offer> offers(Voices voices) {
    return Stream.of(Skill.values())
        .map(skill -> new Offer(name(skill), voices.everywhere(textKey(skill))))
        .toList();
  }

  static Parsed<Skill> skill(String typed) {
    return Parsed.of(
        Stream.of(Skill.values()).filter(skill -> name(skill).equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  static String name(Skill skill) {
    return switch (skill) {
      case ENERGY -> "energy";
      case STAMINA -> "stamina";
      case ATTACK -> "attack";
      case DEFENSE -> "defense";
    };
  }

  public static String textKey(Skill skill) {
    return switch (skill) {
      case ENERGY -> "skill.energy";
      case STAMINA -> "skill.stamina";
      case ATTACK -> "skill.attack";
      case DEFENSE -> "skill.defense";
    };
  }

  public static String emoji(Skill skill) {
    return switch (skill) {
      case ENERGY -> "⚡";
      case STAMINA -> "💪";
      case ATTACK -> "⚔️";
      case DEFENSE -> "🛡️";
    };
  }
}
