package reve.discord.notification;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.notification.NoticeType;
import reve.game.notification.NotificationRules;
import reve.game.notification.SwitchOutcome;

/** How the switches of notices look. */
public final class NotificationViews {
  static final String NOTIFICATIONS = "notifications";
  static final String SET = "set";
  static final String DIRECT = "direct";
  static final String ON = "1";
  private static final String OFF = "0";
  private static final int IN_A_ROW = 5;

  private final Voices voices;

  public NotificationViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(SwitchOutcome outcome, Asker asker) {
    return switch (outcome) {
      case SwitchOutcome.Switched(Wishes wishes) -> of(wishes, asker);
    };
  }

  Reply of(Wishes wishes, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Control> buttons = buttons(wishes, voice, asker);
    return Reply.titled(voice.text("notification.title"))
        .text(
            Stream.of(NoticeType.values())
                .map(type -> line(type, wishes, voice))
                .collect(Collectors.joining("\n")))
        .footer(
            voice.text(
                wishes.direct().isPresent() ? "notification.direct.on" : "notification.direct.off"))
        .row(new Row(buttons.subList(0, IN_A_ROW)))
        .row(new Row(buttons.subList(IN_A_ROW, buttons.size())))
        .row(new NextSteps(voice, asker).open("📬", voice.text("notification.inbox"), "inbox"));
  }

  private static String line(NoticeType type, Wishes wishes, Voice voice) {
    boolean wanted = wishes.want(type, voice.rules(NotificationRules.class));
    return voice.text(
        "notification.line",
        with("emoji", wanted ? "🔔" : "🔕"),
        with("name", new NoticeTexts(voice).name(type)),
        with("state", voice.text(wanted ? "notification.on" : "notification.off")),
        with("waits", type.isTold() ? "" : " · " + voice.text("notification.waits")));
  }

  /** One for each type, and the last for direct messages. */
  private static List<Control> buttons(Wishes wishes, Voice voice, Asker asker) {
    List<Control> buttons = new ArrayList<>();
    for (NoticeType type : NoticeType.values()) {
      boolean wanted = wishes.want(type, voice.rules(NotificationRules.class));
      buttons.add(
          button(type.name(), new NoticeTexts(voice).name(type), wanted, buttons.size(), asker));
    }
    buttons.add(
        button(
            DIRECT,
            voice.text("notification.direct"),
            wishes.direct().isPresent(),
            buttons.size(),
            asker));
    return buttons;
  }

  /** What is on stands out; pressing turns it over. */
  private static Button button(String what, String label, boolean wanted, int place, Asker asker) {
    CustomId id =
        CustomId.of(NOTIFICATIONS, SET, asker, what, wanted ? OFF : ON)
            .once(asker.operation(place));
    return wanted ? Button.main("🔔", label, id) : Button.plain("🔕", label, id);
  }

  /** The type that a button names; nothing for direct messages. */
  static Optional<NoticeType> type(String what) {
    return Stream.of(NoticeType.values()).filter(type -> type.name().equals(what)).findFirst();
  }
}
