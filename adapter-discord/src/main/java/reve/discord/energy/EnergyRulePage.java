package reve.discord.energy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.energy.EnergyRules;
import reve.game.energy.EnergyRules.Filling;

/** The rules of energy and stamina. */
public final class EnergyRulePage implements RulePage {
  @Override
  public String feature() {
    return "energy";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    EnergyRules rules = voice.rules(EnergyRules.class);
    return List.of(
        RuleSection.of(
                voice.text("energy.rules.gauges"),
                voice.text("energy.rules.text", with("least", rules.leastSecondsPerPoint())))
            .under(
                voice.text("rules.what"),
                voice.text("energy.rules.most"),
                voice.text("energy.rules.perlevel"),
                voice.text("energy.rules.cap"),
                voice.text("energy.rules.seconds"))
            .rows(
                Stream.of(
                    row(voice.text("energy.rules.energy"), rules.energy(), voice),
                    row(voice.text("energy.rules.stamina"), rules.stamina(), voice))));
  }

  private static List<String> row(String name, Filling filling, Voice voice) {
    return List.of(
        name,
        voice.exact(filling.max()),
        voice.exact(filling.perLevel()),
        voice.exact(filling.mostMax()),
        voice.exact(filling.secondsPerPoint()));
  }
}
