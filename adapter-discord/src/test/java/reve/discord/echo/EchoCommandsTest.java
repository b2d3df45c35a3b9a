package reve.discord.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.EchoTables.FADED;
import static reve.game.testworld.EchoTables.KEY;
import static reve.game.testworld.EchoTables.VIVID;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.World.ANA;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;

class EchoCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("C06")
  void the_echo_of_the_day_is_taken_once_and_opened_from_there() {
    stage.world.given(ANA, ENLIGHTENED, 1);

    Scene daily = stage.types(ANA, "echo daily");
    Scene again = stage.types(ANA, "echo daily");
    Reply opened = stage.presses(ANA, daily.button("Open")).reply();

    assertThat(daily.reply().title()).hasValue("Today's echo: * 1 faded_echo");
    assertThat(daily.reply().text())
        .isEqualTo("You now have * 1 faded_echo. The next one is there <t:1772409600:R>.");
    assertThat(again.reply().isRefusal()).isTrue();
    assertThat(again.reply().text()).contains("yours already").contains("<t:1772409600:R>");
    assertThat(opened.title().orElseThrow()).endsWith("was in the echo");
    assertThat(stage.world.viewEchoes.held(ANA).echoes()).isEmpty();
  }

  @Test
  void an_opened_echo_shows_who_was_in_it_and_what_is_left() {
    stage.world.given(ANA, ENLIGHTENED, 1).has(FADED, 2).has(KEY, 1);
    stage.world.rolls(new LoadedDice().rolling("echo-tier", 0).rolling("echo-element", 0));

    Scene first = stage.types(ANA, "echo open", "echo:faded_echo");
    Scene last = stage.presses(ANA, first.button("Open"));

    assertThat(first.reply().isPrivate()).isFalse();
    assertThat(first.reply().title()).hasValue("* inferno_1 was in the echo");
    assertThat(first.reply().text()).isEqualTo("* Tier 1 · * INFERNO · **NEW**");
    assertThat(first.reply().fields().getFirst().text()).isEqualTo("* 1 faded_echo\n* 1 echo_key");
    assertThat(first.reply().footer()).hasValue("Echo number 1");
    assertThat(last.reply().fields().getFirst().text()).startsWith("* 0 faded_echo");
    assertThat(last.controls().map(Object::toString)).noneMatch(each -> each.contains("Open"));
  }

  @Test
  @Shows("C06")
  void a_key_leaves_the_echo_whole() {
    stage.world.given(ANA, ENLIGHTENED, 1).has(VIVID, 1).has(KEY, 1);

    Scene odds = stage.types(ANA, "echo odds", "echo:vivid_echo");
    Reply opened = stage.presses(ANA, odds.button("Open with a key")).reply();

    assertThat(opened.fields().getFirst().text()).isEqualTo("* 1 vivid_echo\n* 0 echo_key");
    assertThat(opened.footer()).hasValue("Echo number 1, opened by a key: the echo is still whole");
    assertThat(stage.types(ANA, "echo open", "echo:vivid_echo", "key:true").reply().text())
        .isEqualTo("You have * 0 echo_key. Without one the echo itself is used up.");
  }

  @Test
  void a_second_press_of_one_button_opens_no_second_echo() {
    stage.world.given(ANA, ENLIGHTENED, 1).has(FADED, 3);
    String button = stage.types(ANA, "echo open", "echo:faded_echo").button("Open");

    stage.presses(ANA, button);
    stage.presses(ANA, button);

    assertThat(stage.world.belongings(ANA).items()).containsEntry(FADED, 1L);
  }

  @Test
  void the_odds_of_the_level_stand_before_the_echo_is_opened() {
    stage.world.given(ANA, ENLIGHTENED, 26).has(FADED, 1);

    Scene faded = stage.types(ANA, "echo odds", "echo:faded_echo");
    Reply radiant = stage.types(ANA, "echo odds", "echo:radiant_echo").reply();

    assertThat(faded.reply().isPrivate()).isTrue();
    assertThat(faded.reply().title()).hasValue("* 1 faded_echo at level 26");
    assertThat(faded.reply().fields().getFirst().text().lines())
        .containsExactly("* Tier 1 · 40%", "* Tier 2 · 40%", "* Tier 3 · 15%", "* Tier 4 · 5%");
    assertThat(faded.reply().fields().get(1).text().lines())
        .hasSize(6)
        .allMatch(line -> line.endsWith("16.666%"));
    assertThat(faded.reply().footer()).hasValue("You have one, and no key");
    assertThat(radiant.fields().get(1).text().lines())
        .contains("* INFERNO · 5%", "* RADIANT · 75%");
    assertThat(radiant.footer()).hasValue("You have none, and no key");
    assertThat(stage.presses(ANA, faded.button("Open")).reply().isRefusal()).isFalse();
  }

  @Test
  void the_list_shows_what_is_held_and_leads_to_the_odds_and_the_free_one() {
    stage.world.given(ANA, ENLIGHTENED, 1).has(FADED, 5).has(VIVID, 1).has(KEY, 3);

    Scene list = stage.types(ANA, "echo list");
    Reply odds = stage.chooses(ANA, list.select(), "vivid_echo").reply();
    stage.presses(ANA, list.button("Take today's echo"));
    Scene later = stage.types(ANA, "echo list");

    assertThat(list.reply().text().lines())
        .containsExactly(
            "* 5 faded_echo", "* 1 vivid_echo", "", "* 3 echo_key", "", "Today's echo is waiting.");
    assertThat(list.reply().footer()).hasValue("None opened so far");
    assertThat(odds.title()).hasValue("* 1 vivid_echo at level 1");
    assertThat(later.reply().text())
        .contains("* 6 faded_echo")
        .contains("Today's echo is taken. The next one is there <t:1772409600:R>.");
  }

  @Test
  void whoever_has_none_is_told_so() {
    stage.world.given(ANA, ENLIGHTENED, 1);

    Scene none = stage.types(ANA, "echo open", "echo:faded_echo");

    assertThat(none.reply().isRefusal()).isTrue();
    assertThat(none.reply().text()).startsWith("You have * 0 faded_echo.");
    assertThat(stage.presses(ANA, none.button("Echoes")).reply().text())
        .startsWith("No echo is left.");
    assertThat(stage.types(ANA, "echo open", "echo:energy_potion").reply().text())
        .isEqualTo("“energy\\_potion” is no echo.");
    assertThat(stage.types(ANA, "echo odds", "echo:energy_potion").reply().text())
        .isEqualTo("“energy\\_potion” is no echo.");
  }

  @Test
  void it_speaks_german_too() {
    stage.reading(Locale.GERMAN).world.given(ANA, ENLIGHTENED, 1);

    assertThat(stage.types(ANA, "echo daily").reply().title().orElseThrow())
        .startsWith("Das Echo des Tages");
    assertThat(stage.types(ANA, "echo open", "echo:faded_echo").reply().title().orElseThrow())
        .endsWith("war im Echo");
    assertThat(stage.types(ANA, "echo list").reply().text()).startsWith("Kein Echo ist übrig.");
  }
}
