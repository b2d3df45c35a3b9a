package reve.discord.player;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.player.PlayerRules;
import reve.game.player.PlayerRules.StarterPackage;

/** The rules of beginning. */
public final class PlayerRulePage implements RulePage {
  @Override
  public String feature() {
    return "player";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    StarterPackage starter = voice.rules(PlayerRules.class).starterPackage();
    return List.of(
        RuleSection.of(
            voice.text("player.rules.start"),
            voice.text(
                "player.rules.start.text",
                with("tier", starter.starterTier().value()),
                with("energy", starter.energy()),
                with("stamina", starter.stamina()))),
        RuleSection.of(voice.text("player.rules.package"))
            .under(voice.text("rules.what"))
            .rows(voice.reward(starter.reward()).stream().map(List::of)));
  }
}
