package reve.discord.notification;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.notification.NoticeType;
import reve.game.notification.NotificationRules;

/** The rules of notices. */
public final class NotificationRulePage implements RulePage {
  @Override
  public String feature() {
    return "notification";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    NotificationRules rules = voice.rules(NotificationRules.class);
    return List.of(
        RuleSection.of(
                voice.text("notification.rules.title"),
                voice.text("notification.rules.text", with("days", rules.keptDays())))
            .under(voice.text("rules.what"), voice.text("notification.rules.at_first"))
            .rows(Stream.of(NoticeType.values()).map(type -> row(type, rules, voice))),
        RuleSection.of(
            voice.text("notification.direct"),
            voice.text("notification.rules.direct", with("tries", rules.directTries()))));
  }

  private static List<String> row(NoticeType type, NotificationRules rules, Voice voice) {
    return List.of(
        new NoticeTexts(voice).name(type),
        voice.text(Wishes.NONE.want(type, rules) ? "notification.on" : "notification.off"));
  }
}
