package reve.discord.notification;

import static reve.discord.text.Arg.with;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Pager;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.notification.Inbox.Key;
import reve.game.notification.Inbox.Received;
import reve.game.notification.ViewNotices;
import reve.game.notification.ViewNotices.Opened;

/** How an inbox looks. */
public final class InboxViews {
  static final String INBOX = "inbox";
  static final String PAGE = "page";
  static final Pager<Key> PAGER = new Pager<>(InboxViews::written, InboxViews::key);

  private final Voices voices;

  public InboxViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(Opened opened, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NoticeTexts texts = new NoticeTexts(voice);
    return Reply.titled(
            voice.text(
                opened.unread() < ViewNotices.MOST_COUNTED
                    ? "notification.inbox.title"
                    : "notification.inbox.many",
                with("unread", opened.unread())))
        .text(
            opened.page().rows().isEmpty()
                ? voice.text("notification.inbox.empty")
                : opened.page().rows().stream()
                    .map(each -> line(each, texts, voice))
                    .collect(Collectors.joining("\n")))
        .row(
            PAGER.row(
                CustomId.of(INBOX, PAGE, asker), opened.page(), each -> each.letter().key(), voice))
        .row(
            new NextSteps(voice, asker)
                .open("🔔", voice.text("notification.switches"), NotificationViews.NOTIFICATIONS));
  }

  private static String line(Received received, NoticeTexts texts, Voice voice) {
    return voice.text(
        received.unread() ? "notification.inbox.unread" : "notification.inbox.read",
        with("what", texts.line(received.letter().notice())),
        with("when", Voice.when(received.letter().key().at())));
  }

  private static String written(Key key) {
    return Long.toString(key.at().toEpochMilli(), Character.MAX_RADIX) + "_" + key.id();
  }

  private static Optional<Key> key(String written) {
    String[] parts = written.split("_", 2);
    try {
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(
              new Key(
                  Instant.ofEpochMilli(Long.parseLong(parts[0], Character.MAX_RADIX)), parts[1]));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }
}
