package reve.discord.team;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Element;
import reve.game.leader.LeaderEffect;
import reve.game.leader.LeaderRules;
import reve.game.leader.LeaderRules.Bonus;
import reve.game.player.Player;
import reve.game.shared.BasisPoints;

/** The rules of leaders and teams. */
public final class TeamRulePage implements RulePage {
  @Override
  public String feature() {
    return "team";
  }

  private static final int TENTHS = 10;

  @Override
  public List<RuleSection> sections(Voice voice) {
    LeaderRules rules = voice.rules(LeaderRules.class);
    return List.of(
        RuleSection.of(
                voice.text("team.rules.title"),
                voice.text(
                    "team.rules.text",
                    with("supports", Player.MOST_SUPPORTS),
                    with("star", voice.percent(rules.perStarPercent(), 100))))
            .under(
                voice.text("rules.element"),
                voice.text("rules.what"),
                voice.text("team.rules.first"),
                voice.text("team.rules.step"))
            .rows(
                Stream.of(Element.values())
                    .flatMap(element ->
                        rules.elements().getOrDefault(element, List.of()).stream()
                            .map(bonus -> row(element, bonus, voice)))));
  }

  private static List<String> row(Element element, Bonus bonus, Voice voice) {
    return List.of(
        voice.named(element),
        voice.text(key(bonus.effect())),
        much(bonus.effect(), bonus.base(), voice),
        much(bonus.effect(), bonus.step(), voice));
  }

  private static String much(LeaderEffect effect, long value, Voice voice) {
    return switch (effect) {
      case ATTACK, DEFENSE, HEALTH, REVIES, CAPTURE, FUSION ->
          voice.percent(value, BasisPoints.WHOLE);
      case ENERGY_SOONER, STAMINA_SOONER ->
          voice.text(
              "team.rules.seconds",
              with("seconds", value / TENTHS + "." + Math.abs(value % TENTHS)));
    };
  }

  private static String key(LeaderEffect effect) {
    return switch (effect) {
      case ATTACK -> "team.rules.effect.attack";
      case DEFENSE -> "team.rules.effect.defense";
      case HEALTH -> "team.rules.effect.health";
      case ENERGY_SOONER -> "team.rules.effect.energy_sooner";
      case STAMINA_SOONER -> "team.rules.effect.stamina_sooner";
      case REVIES -> "team.rules.effect.revies";
      case CAPTURE -> "team.rules.effect.capture";
      case FUSION -> "team.rules.effect.fusion";
    };
  }
}
