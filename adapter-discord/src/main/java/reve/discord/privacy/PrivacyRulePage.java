package reve.discord.privacy;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.notification.NotificationRules;
import reve.game.player.PlayerRules;

/** What is kept of people, and for how long. */
public final class PrivacyRulePage implements RulePage {
  @Override
  public String feature() {
    return "privacy";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    return List.of(
        RuleSection.of(
            voice.text("privacy.rules.kept"),
            voice.text(
                "privacy.rules.kept.text",
                with("version", voice.rules(PlayerRules.class).policyVersion()),
                with("days", voice.rules(NotificationRules.class).keptDays()))),
        RuleSection.of(
            voice.text("privacy.rules.forgotten"), voice.text("privacy.rules.forgotten.text")));
  }
}
