package reve.discord.friend;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;

/** The rules of friend codes. */
public final class FriendRulePage implements RulePage {
  @Override
  public String feature() {
    return "friend";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    return List.of(
        RuleSection.of(voice.text("friend.rules.code"), voice.text("friend.rules.code.text")));
  }
}
