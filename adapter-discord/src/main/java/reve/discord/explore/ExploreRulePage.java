package reve.discord.explore;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.explore.ExploreRules;

/** The rules of exploring. */
public final class ExploreRulePage implements RulePage {
  @Override
  public String feature() {
    return "explore";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    ExploreRules rules = voice.rules(ExploreRules.class);
    return List.of(
        RuleSection.of(
                voice.text("explore.rules.title"),
                voice.text(
                    "explore.rules.text",
                    with("energy", rules.energy()),
                    with("perDay", rules.perDay()),
                    with("experience", rules.experience())))
            .under(voice.text("rules.what"), voice.text("explore.rules.much"))
            .rows(
                rules.finds().entrySet().stream()
                    .map(find ->
                        List.of(
                            voice.currencyName(find.getKey()),
                            voice.exact(find.getValue().least().value())
                                + "–"
                                + voice.exact(find.getValue().most().value())))));
  }
}
