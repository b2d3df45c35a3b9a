package reve.discord.relic;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.esprit.Relics;
import reve.game.esprit.Tier;

/** The rules of relics. */
public final class RelicRulePage implements RulePage {
  @Override
  public String feature() {
    return "relic";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    Relics relics = voice.rules(Relics.class);
    return List.of(
        RuleSection.of(voice.text("relic.rules.title"), voice.text("relic.rules.text"))
            .under(voice.text("rules.what"), "★", voice.text("relic.rules.does"))
            .rows(
                relics.relics().stream()
                    .map(relic ->
                        List.of(
                            RelicViews.label(relic.item(), voice),
                            "★".repeat(relic.stars()),
                            RelicViews.effect(relic, voice)))),
        RuleSection.of(voice.text("relic.rules.slots"))
            .under(voice.text("rules.tier"), voice.text("relic.rules.slots"))
            .rows(
                IntStream.rangeClosed(1, relics.slots().size())
                    .mapToObj(tier ->
                        List.of(
                            voice.named(new Tier(tier)),
                            voice.exact(relics.slots(new Tier(tier)))))));
  }
}
