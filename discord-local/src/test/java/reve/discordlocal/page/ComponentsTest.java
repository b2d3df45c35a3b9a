package reve.discordlocal.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static reve.discordlocal.page.Stage.newest;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComponentsTest {
  private static final String PAGE =
      """
      {"content":"Page %d","components":[{"type":1,"components":[
        {"type":2,"style":2,"label":"Back","custom_id":"back","disabled":%s},
        {"type":2,"style":1,"label":"Next","custom_id":"next"}]}]}
      """;
  private static final String CLASSES =
      """
      {"content":"Who will you be?","components":[{"type":1,"components":[
        {"type":3,"custom_id":"class","placeholder":"Choose a class","options":[
          {"label":"Vigorous","value":"vig","description":"More energy"},
          {"label":"Serene","value":"ser"}]}]}]}
      """;
  private static final String ELEMENTS =
      """
      {"content":"Two or three","components":[{"type":1,"components":[
        {"type":3,"custom_id":"elements","min_values":2,"max_values":3,"options":[
          {"label":"Fire","value":"fire"},{"label":"Water","value":"water"},
          {"label":"Air","value":"air"},{"label":"Dark","value":"dark"}]}]}]}
      """;
  private static final String FORM =
      """
      {"custom_id":"form","title":"Name your Esprit","components":[
        {"type":1,"components":[{"type":4,"custom_id":"name","style":1,"label":"Name","min_length":3,"max_length":20}]},
        {"type":1,"components":[{"type":4,"custom_id":"story","style":2,"label":"Story","required":false}]}]}
      """;
  private static final String CARD =
      """
      {"flags":32768,"components":[{"type":17,"accent_color":8141055,"components":[
        {"type":10,"content":"## Emberling"},
        {"type":14},
        {"type":9,"components":[{"type":10,"content":"Fusing eats **two copies**."}],
         "accessory":{"type":2,"style":3,"label":"Preview","custom_id":"preview"}},
        {"type":1,"components":[{"type":5,"custom_id":"friend","placeholder":"A friend"}]}]}]}
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void a_pressed_button_waits_for_the_bot_and_keeps_the_focus() {
    var bell = new CountDownLatch(1);
    stage.show(PAGE.formatted(1, true));
    stage
        .bot()
        .answers(
            "next",
            interaction -> {
              await(bell);
              return BotAnswer.update(PAGE.formatted(2, false));
            });
    var page = stage.open("ana");

    button(page, "Next").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".button.pending")).containsText("Next");
    assertThat(button(page, "Back")).isDisabled();
    bell.countDown();

    assertThat(newest(page)).containsText("Page 2");
    assertThat(newest(page)).containsText("(edited)");
    assertThat(page.locator(".pending")).hasCount(0);
    assertThat(button(page, "Next")).isFocused();
    assertThat(button(page, "Back")).isEnabled();
  }

  @Test
  void one_choice_of_a_select_is_made_with_the_keyboard() {
    stage.show(CLASSES);
    stage.bot().answers("class", ComponentsTest::repeat);
    var page = stage.open("ana");

    button(page, "Choose a class").focus();
    page.keyboard().press("Enter");
    assertThat(option(page, "Vigorous")).containsText("More energy");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(newest(page)).containsText("You chose ser.");
  }

  @Test
  void several_choices_go_out_together_once_there_are_enough() {
    stage.show(ELEMENTS);
    stage.bot().answers("elements", ComponentsTest::repeat);
    var page = stage.open("ana");
    button(page, "Make a selection").click();

    option(page, "Water").click();
    assertThat(button(page, "Done")).isDisabled();
    option(page, "Air").click();
    option(page, "Dark").click();
    assertThat(option(page, "Fire")).hasAttribute("aria-disabled", "true");
    button(page, "Done").click();

    assertThat(newest(page)).containsText("You chose water air dark.");
  }

  @Test
  void a_form_is_checked_and_then_sent() {
    stage.show(PAGE.formatted(1, true));
    stage.bot().answers("next", BotAnswer.modal(FORM));
    stage
        .bot()
        .answers(
            "form",
            interaction ->
                BotAnswer.message("{\"content\":\"Hello %s\"}".formatted(field(interaction))));
    var page = stage.open("ana");
    button(page, "Next").click();

    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Name your Esprit");
    page.keyboard().type("Lu");
    page.keyboard().press("Enter");
    assertThat(dialog).containsText("Must be 3 or more in length.");
    page.keyboard().type("mi");
    page.keyboard().press("Enter");

    assertThat(dialog).hasCount(0);
    assertThat(newest(page)).containsText("Hello Lumi");
  }

  @Test
  void escape_leaves_a_form_without_sending_it() {
    stage.show(PAGE.formatted(1, true));
    stage.bot().answers("next", BotAnswer.modal(FORM));
    var page = stage.open("ana");
    button(page, "Next").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

    page.keyboard().press("Escape");

    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(button(page, "Next")).isFocused();
  }

  @Test
  void a_card_of_layout_components_shows_its_parts() {
    stage.show(CARD);
    stage.bot().answers("friend", ComponentsTest::repeat);
    stage.post("/local/users", "{\"name\":\"chidi\"}");
    var page = stage.open("ana");

    assertThat(page.getByRole(AriaRole.HEADING, named("Emberling"))).isVisible();
    assertThat(page.locator(".section strong")).hasText("two copies");
    assertThat(button(page, "Preview")).isVisible();
    button(page, "A friend").click();
    page.keyboard().type("chi");
    page.keyboard().press("Enter");

    assertThat(newest(page)).containsText("You chose chidi.");
  }

  private static BotAnswer repeat(JsonNode interaction) {
    var data = interaction.path("data");
    var words = new StringBuilder("You chose");
    for (var value : data.path("values")) {
      var user = data.path("resolved").path("users").path(value.asText());
      words.append(' ').append(user.path("username").asText(value.asText()));
    }
    return BotAnswer.message("{\"content\":\"%s.\"}".formatted(words));
  }

  private static String field(JsonNode interaction) {
    return interaction.path("data").path("components").findPath("value").asText();
  }

  private static void await(CountDownLatch bell) {
    try {
      bell.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator option(Page page, String name) {
    return page.getByRole(AriaRole.OPTION).filter(new FilterOptions().setHasText(name));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
