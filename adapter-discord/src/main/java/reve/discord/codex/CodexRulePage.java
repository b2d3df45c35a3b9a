package reve.discord.codex;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.codex.CodexRules;
import reve.game.esprit.Catalogue;

/** The rules of the codex. */
public final class CodexRulePage implements RulePage {
  @Override
  public String feature() {
    return "codex";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    CodexRules rules = voice.rules(CodexRules.class);
    Catalogue catalogue = voice.rules(Catalogue.class);
    return List.of(
        RuleSection.of(voice.text("codex.rules.milestones"))
            .under(voice.text("codex.rules.ever"), voice.text("rules.reward"))
            .rows(
                rules.milestones().stream()
                    .map(each ->
                        List.of(
                            voice.exact(each.target(catalogue)),
                            voice.list(voice.reward(each.given()))))),
        RuleSection.of(voice.text("codex.rules.sets"), voice.text("codex.rules.sets.text"))
            .under(
                voice.text("codex.rules.set"),
                voice.text("codex.rules.esprits"),
                voice.text("rules.reward"))
            .rows(
                rules.sets().stream()
                    .map(set ->
                        List.of(
                            voice.text(set.names()),
                            voice.exact(set.esprits().size()),
                            voice.list(voice.reward(set.given()))))));
  }
}
