package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Growth;
import reve.game.esprit.Stack;
import reve.game.shared.BasisPoints;

/** The rules of Esprits. */
public final class EspritRulePage implements RulePage {
  @Override
  public String feature() {
    return "esprit";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    Catalogue catalogue = voice.rules(Catalogue.class);
    Growth growth = catalogue.growth();
    return List.of(
        RuleSection.of(voice.text("esprit.rules.elements"))
            .under(
                voice.text("rules.element"),
                voice.text("esprit.rules.opposite"),
                voice.text("esprit.rules.speed"))
            .rows(
                catalogue.elements().stream()
                    .map(each ->
                        List.of(
                            voice.named(each.element()),
                            voice.named(each.opposite()),
                            voice.exact(each.speed())))),
        RuleSection.of(voice.text("esprit.rules.tiers"))
            .under(voice.text("rules.tier"), voice.text("esprit.rules.total"))
            .rows(
                catalogue.tiers().stream()
                    .map(each ->
                        List.of(
                            each.tier().value() + " " + voice.named(each.tier()),
                            voice.exact(each.minTotal()) + "–" + voice.exact(each.maxTotal())))),
        RuleSection.of(
            voice.text("esprit.rules.growth"),
            voice.text(
                "esprit.rules.growth.text",
                with("star", percent(growth.perStar(), voice)),
                with("level", percent(growth.perLevel(), voice)),
                with("breaks", percent(growth.limitBreaks().getLast(), voice)))),
        RuleSection.of(
            voice.text("esprit.rules.power"),
            voice.text("esprit.rules.power.text", with("most", Stack.MAX_QUANTITY))));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
