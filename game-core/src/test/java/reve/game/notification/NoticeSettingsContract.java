package reve.game.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.testworld.PortContract;

/** What every implementation of {@link NoticeSettings} keeps. */
public abstract class NoticeSettingsContract extends PortContract {
  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_nothing_was_said() {
    assertThat(ask(() -> ports.noticeSettings().of(ANA))).isEqualTo(Wishes.NONE);
  }

  @Test
  void what_was_said_last_stands() {
    act(
        ANA,
        unit -> {
          ports.noticeSettings().put(ANA, NoticeType.GUILD, true);
          ports.noticeSettings().put(ANA, NoticeType.LEVEL_UP, false);
          ports.noticeSettings().putDirect(ANA, true, Locale.GERMAN);
        });
    act(
        ANA,
        unit -> {
          assertThat(ports.noticeSettings().of(ANA).direct()).contains(Locale.GERMAN);
          ports.noticeSettings().put(ANA, NoticeType.GUILD, false);
          assertThat(ports.noticeSettings().of(ANA).said()).containsEntry(NoticeType.GUILD, false);
        });

    assertThat(ask(() -> ports.noticeSettings().of(ANA)))
        .isEqualTo(
            new Wishes(
                Map.of(NoticeType.GUILD, false, NoticeType.LEVEL_UP, false),
                Optional.of(Locale.GERMAN)));
    assertThat(ask(() -> ports.noticeSettings().of(BEN))).isEqualTo(Wishes.NONE);
  }

  @Test
  void direct_messages_can_be_unwanted_again() {
    act(ANA, unit -> ports.noticeSettings().putDirect(ANA, true, Locale.GERMAN));
    act(
        ANA,
        unit -> {
          ports.noticeSettings().putDirect(ANA, false, Locale.ENGLISH);
          assertThat(ports.noticeSettings().of(ANA).direct()).isEmpty();
        });

    assertThat(ask(() -> ports.noticeSettings().of(ANA))).isEqualTo(Wishes.NONE);
  }
}
