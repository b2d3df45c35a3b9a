package reve.discord.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Look;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.achievement.AchievementId;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.notification.Inbox.Key;
import reve.game.notification.Inbox.Letter;
import reve.game.notification.Notice;
import reve.game.notification.NoticeType;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

class NotificationCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("F10")
  void nine_kinds_and_direct_messages_can_be_switched() {
    stage.world.given(ANA);

    Scene shown = stage.types(ANA, "notifications");

    assertThat(shown.reply().text().lines().toList())
        .hasSize(9)
        .contains(
            "🔔 **Energy full** · on",
            "🔕 **Daily reminder** · off · nothing in the game leads to it yet",
            "🔔 **Guild** · on · nothing in the game leads to it yet");
    assertThat(shown.reply().footer())
        .hasValueSatisfying(line -> assertThat(line).contains("only"));
    assertThat(shown.controls()).hasSize(11);
    assertThat(looks(shown)).startsWith(Look.MAIN).contains(Look.PLAIN);
  }

  private static List<Look> looks(Scene scene) {
    return scene.controls().map(Button.class::cast).map(Button::look).toList();
  }

  @Test
  void a_press_turns_a_switch_over_and_back() {
    stage.world.given(ANA);

    Scene shown = stage.types(ANA, "notifications");
    Scene off = stage.presses(ANA, shown.button("Levels"));
    Scene on = stage.presses(ANA, off.button("Levels"));

    assertThat(off.reply().text()).contains("🔕 **Levels** · off");
    assertThat(on.reply().text()).contains("🔔 **Levels** · on");
    assertThat(stage.world.viewNotices.wishes(ANA).said()).containsEntry(NoticeType.LEVEL_UP, true);
  }

  @Test
  void direct_messages_are_written_in_the_language_of_whoever_asked_for_them() {
    stage.reading(Locale.GERMAN);
    stage.world.given(ANA);

    Scene on = stage.presses(ANA, stage.types(ANA, "notifications").button("Direktnachrichten"));
    Optional<Locale> wanted = stage.world.viewNotices.wishes(ANA).direct();
    stage.presses(ANA, on.button("Direktnachrichten"));

    assertThat(on.reply().footer())
        .hasValueSatisfying(line -> assertThat(line).contains("und als"));
    assertThat(wanted).hasValue(Locale.GERMAN);
    assertThat(stage.world.viewNotices.wishes(ANA).direct()).isEmpty();
  }

  @Test
  void a_level_comes_into_the_inbox_and_is_new_once() {
    stage.world.given(ANA).has(TestRules.ORB, 1);
    stage.types(ANA, "use", "item:xp_orb");
    stage.world.deliver();

    Reply first = stage.types(ANA, "inbox").reply();
    Reply again = stage.types(ANA, "inbox").reply();

    assertThat(first.title()).hasValue("Inbox: one new notice");
    assertThat(first.text()).startsWith("🔹 📈 You rose to **level 2** · <t:");
    assertThat(again.title()).hasValue("Inbox: nothing new");
    assertThat(again.text()).startsWith("📈 You rose to **level 2** · <t:");
  }

  @Test
  void every_kind_of_notice_has_its_words() {
    stage.world.enforce(TestRules.achievements());
    stage.world.given(ANA);
    EspritId ember = TestRules.id(Element.INFERNO, 1);
    EspritId next = TestRules.id(Element.INFERNO, 2);
    tell(
        new Notice.GaugeFull(Gauge.ENERGY, 1_100),
        new Notice.GaugeFull(Gauge.STAMINA, 50),
        new Notice.Unlocked(new AchievementId("novice"), 10, TestRules.reward(TestRules.ERYTHL, 5)),
        new Notice.Unlocked(new AchievementId("gone"), 1, Reward.NOTHING),
        new Notice.Unlocked(new AchievementId("walk"), 0, Reward.NOTHING),
        new Notice.Risen(5, TestRules.reward(TestRules.REVIES, 1_000)),
        new Notice.Fused(ember, ember, next),
        new Notice.FusionFailed(ember, ember),
        new Notice.AmongTheBest(240, TestRules.reward(TestRules.REVIES, 1_000)));

    List<String> english =
        stage
            .types(ANA, "inbox")
            .reply()
            .text()
            .lines()
            .map(line -> line.substring(0, line.indexOf(" · <t")))
            .toList();
    stage.reading(Locale.GERMAN);
    Reply german = stage.types(ANA, "inbox").reply();

    assertThat(english)
        .containsExactly(
            "🔹 🏆 You were among the best of the week with 240 points · * 1,000 revies",
            "🔹 🧬 * inferno_1 and * inferno_1 came to nothing",
            "🔹 🧬 * inferno_1 and * inferno_1 became *** inferno_2**",
            "🔹 📈 You rose to **level 5** · * 1,000 revies",
            "🔹 🏅 **walk** unlocked",
            "🔹 🏅 **gone** unlocked · one point",
            "🔹 🏅 **novice** unlocked · 10 points · * 5 erythl",
            "🔹 💪 Your stamina is full: 50",
            "🔹 ⚡ Your energy is full: 1,100");
    assertThat(german.title()).hasValue("Posteingang: nichts Neues");
    assertThat(german.text()).contains("⚡ Deine Energie ist voll: 1.100");
  }

  private void tell(Notice... notices) {
    for (int n = 0; n < notices.length; n++) {
      stage.world.inbox.add(
          ANA, new Letter(new Key(NOON.plusSeconds(n), "n" + n), notices[n]), false);
    }
  }

  @Test
  void pages_turn_and_each_is_read_when_it_is_shown() {
    stage.world.given(ANA);
    for (int n = 0; n < 12; n++) {
      stage.world.inbox.add(
          ANA,
          new Letter(new Key(NOON.plusSeconds(n), "n" + n), new Notice.GaugeFull(Gauge.ENERGY, n)),
          false);
    }

    Scene first = stage.types(ANA, "inbox");
    Scene second = stage.presses(ANA, first.button("Next"));
    Scene back = stage.presses(ANA, second.button("Previous"));

    assertThat(first.reply().title()).hasValue("Inbox: 12 new notices");
    assertThat(first.reply().text().lines()).hasSize(10);
    assertThat(second.reply().title()).hasValue("Inbox: 2 new notices");
    assertThat(second.reply().text().lines()).hasSize(2);
    assertThat(back.reply().text()).doesNotContain("🔹");
  }

  @Test
  void an_empty_inbox_says_so_and_leads_to_the_switches() {
    stage.world.given(ANA);

    Scene empty = stage.types(ANA, "inbox");

    assertThat(empty.reply().text()).isEqualTo("Nothing has been told to you yet.");
    assertThat(stage.presses(ANA, empty.button("told")).reply().title())
        .hasValue("Of what you are told");
    assertThat(
            stage.presses(ANA, stage.types(ANA, "notifications").button("Inbox")).reply().title())
        .hasValue("Inbox: nothing new");
  }

  @Test
  void many_are_not_counted_to_the_last() {
    stage.world.given(ANA);
    for (int n = 0; n < 101; n++) {
      stage.world.inbox.add(
          ANA,
          new Letter(new Key(NOON.plusSeconds(n), "n" + n), new Notice.GaugeFull(Gauge.ENERGY, n)),
          false);
    }

    assertThat(stage.types(ANA, "inbox").reply().title())
        .hasValue("Inbox: 100 new notices or more");
  }
}
