package reve.discord.team;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Element;
import reve.game.leader.LeaderRules;
import reve.game.leader.LeaderRules.Bonus;
import reve.game.player.Player;

/** The rules of leaders and teams. */
public final class TeamRulePage implements RulePage {
  @Override
  public String feature() {
    return "team";
  }

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
                        rules.of(element).stream().map(bonus -> row(element, bonus, voice)))),
        RuleSection.of(voice.text("team.rules.supports"), voice.text("team.bonus.supports")));
  }

  private static List<String> row(Element element, Bonus bonus, Voice voice) {
    return List.of(
        voice.named(element),
        LeaderWords.what(bonus.effect(), voice),
        LeaderWords.much(bonus.effect(), bonus.base(), voice),
        LeaderWords.much(bonus.effect(), bonus.step(), voice));
  }
}
