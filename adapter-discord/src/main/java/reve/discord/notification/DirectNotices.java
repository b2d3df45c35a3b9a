package reve.discord.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reve.discord.gateway.DiscordBot;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Mark;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.notification.DirectMessages;
import reve.game.notification.Notice;
import reve.game.shared.PlayerId;

/** Notices as direct messages on Discord, each with the way to switch them off. */
public final class DirectNotices implements DirectMessages {
  private final DiscordBot bot;
  private final Voices voices;

  public DirectNotices(DiscordBot bot, Voices voices) {
    this.bot = bot;
    this.voices = voices;
  }

  @Override
  public Delivery send(PlayerId player, Locale language, String id, Notice notice) {
    Voice voice = voices.in(language);
    String nonce =
        Long.toString(player.value(), Character.MAX_RADIX)
            + "."
            + Mark.of(player.value() + " " + id);
    NoticeTexts texts = new NoticeTexts(voice);
    Reply letter =
        Reply.titled(texts.name(notice.kind()))
            .text(texts.line(notice))
            .row(
                Button.plain(
                    "🔔",
                    voice.text("notification.switches"),
                    new CustomId(
                        NotificationViews.NOTIFICATIONS,
                        Shortcut.ACTION,
                        player,
                        Optional.empty(),
                        List.of())));
    return bot.write(player, letter, nonce) ? Delivery.SENT : Delivery.CLOSED;
  }
}
