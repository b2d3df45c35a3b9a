package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardPainterTest {
  private final EspritCard fox = Cards.card("ember-fox", "fox", "inferno", 3);
  private final EspritCard whale = Cards.card("deep-whale", "whale", "abyssal", 7);
  private final CardPainter painter = new CardPainter(ArtFiles.none());

  @Test
  void the_same_card_gives_the_same_bytes() {
    assertThat(painter.card(fox)).isEqualTo(new CardPainter(ArtFiles.none()).card(fox));
  }

  @Test
  void a_picture_drawn_once_is_kept() {
    assertThat(painter.card(fox)).isSameAs(painter.card(fox));
  }

  @Test
  void cards_of_two_esprits_differ() {
    assertThat(painter.card(fox)).isNotEqualTo(painter.card(whale));
  }

  @Test
  void the_best_pull_is_of_the_highest_tier() {
    assertThat(new PullSheet(List.of(new Pull(fox, true), new Pull(whale, false))).best().card())
        .isEqualTo(whale);
  }
}
