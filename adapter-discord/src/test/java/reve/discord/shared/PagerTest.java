package reve.discord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Control.Button;
import reve.discord.text.Texts;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.player.PlayerName;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.World;

class PagerTest {
  private final Asker ana = new Asker(new PlayerId(1), new PlayerName("Ana"), Locale.ENGLISH, 9);
  private final Pager<Long> pager =
      new Pager<>(
          String::valueOf,
          text -> text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text)));
  private final Voice voice = new Voices(new Texts(), new World().rulebooks).in(Locale.ENGLISH);
  private final CustomId query = CustomId.of("history", "page", ana, "revies");

  @Test
  void the_middle_of_a_list_leads_everywhere() {
    List<Button> buttons = buttons(new Page<>(List.of(30L, 20L), true, true));

    assertThat(buttons).allMatch(Button::enabled);
    assertThat(buttons.stream().map(this::turn))
        .containsExactly(
            new Turn.First<>(), new Turn.Before<>(30L), new Turn.After<>(20L), new Turn.Last<>());
  }

  @Test
  void the_first_page_leads_forward_only() {
    assertThat(buttons(new Page<>(List.of(30L, 20L), false, true)).stream().map(Button::enabled))
        .containsExactly(false, false, true, true);
  }

  @Test
  void a_list_on_one_page_has_no_buttons() {
    assertThat(buttons(new Page<>(List.of(30L), false, false))).isEmpty();
    assertThat(buttons(new Page<>(List.of(), false, false))).isEmpty();
  }

  @Test
  void a_button_of_another_making_turns_nothing() {
    assertThat(pager.turn(new Pressed(List.of(), List.of(), Map.of()))).isEmpty();
    assertThat(pager.turn(new Pressed(List.of("x5"), List.of(), Map.of()))).isEmpty();
    assertThat(pager.turn(new Pressed(List.of("a"), List.of(), Map.of()))).isEmpty();
    assertThat(pager.turn(new Pressed(List.of(""), List.of(), Map.of()))).isEmpty();
  }

  private List<Button> buttons(Page<Long> page) {
    return pager.row(query, page, key -> key, voice).controls().stream()
        .map(Button.class::cast)
        .toList();
  }

  private Turn<Long> turn(Button button) {
    return pager.turn(new Pressed(button.id().arguments(), List.of(), Map.of())).orElseThrow();
  }
}
