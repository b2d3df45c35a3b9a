package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One painter for all tests: what one draws, the next finds kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardPainterTest {
  private static final int MOST_BYTES = 300_000;

  private final EspritCard fox = Cards.card("ember-fox", "fox", "inferno", 3);
  private final EspritCard whale = Cards.card("deep-whale", "whale", "abyssal", 7);
  private final CardPainter painter = CardPainter.of(ArtFiles.none());

  @Test
  void the_same_card_gives_the_same_bytes_from_any_painter() {
    assertThat(painter.card(fox)).isEqualTo(CardPainter.of(ArtFiles.none()).card(fox));
  }

  @Test
  void the_same_sheet_gives_the_same_bytes_from_any_painter() {
    PullSheet sheet = Cards.sheet(3, 1);

    assertThat(painter.sheet(sheet)).isEqualTo(CardPainter.of(ArtFiles.none()).sheet(sheet));
  }

  @Test
  void a_picture_drawn_once_is_kept() {
    EspritCard same = Cards.card("ember-fox", "fox", "inferno", 3);

    assertThat(painter.card(fox)).isSameAs(painter.card(same));
  }

  @Test
  void a_star_more_makes_another_picture() {
    EspritCard awakened =
        new EspritCard(
            fox.id(),
            fox.name(),
            fox.art(),
            fox.element(),
            fox.tier(),
            fox.figures(),
            new Holding(fox.holding().stars() + 1, 12, 3, false),
            fox.words());

    assertThat(painter.card(fox)).isNotEqualTo(painter.card(awakened));
  }

  @Test
  void cards_of_two_esprits_differ_even_with_the_same_art() {
    EspritCard sibling = Cards.card("other-fox", "fox", "inferno", 3);

    assertThat(painter.card(fox)).isNotEqualTo(painter.card(sibling));
  }

  @Test
  void a_card_is_upright_and_of_one_size() {
    BufferedImage picture = Cards.picture(painter.card(whale));

    assertThat(picture.getWidth()).isEqualTo(600);
    assertThat(picture.getHeight()).isEqualTo(818);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 12, 18})
  void a_card_of_any_tier_uploads_quickly(int tier) {
    assertThat(painter.card(Cards.card("heavy", "bird", "verdant", tier)).length)
        .isLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_sheet_holds_any_number_of_pulls(int count) {
    byte[] jpeg = painter.sheet(Cards.sheet(count, 1));

    BufferedImage picture = Cards.picture(jpeg);
    assertThat(picture.getWidth()).isEqualTo(816);
    assertThat(picture.getHeight()).isEqualTo(612);
    assertThat(jpeg.length).isLessThan(MOST_BYTES);
  }

  @Test
  void even_the_richest_sheet_uploads_quickly() {
    assertThat(painter.sheet(Cards.sheet(10, 11)).length).isLessThan(MOST_BYTES);
  }

  @Test
  void starters_stand_on_one_picture() {
    BufferedImage picture = Cards.picture(painter.starters(new StarterPair(fox, whale)));

    assertThat(picture.getWidth()).isEqualTo(816);
    assertThat(picture.getHeight()).isEqualTo(612);
  }

  @Test
  void who_leads_makes_a_difference() {
    assertThat(painter.starters(new StarterPair(fox, whale)))
        .isNotEqualTo(painter.starters(new StarterPair(whale, fox)));
  }

  @Test
  void many_virtual_threads_get_the_very_same_picture() throws Exception {
    Callable<byte[]> draw = () -> painter.card(whale);
    List<Future<byte[]>> drawn;

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      drawn = threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> draw).toList());
    }

    byte[] kept = painter.card(whale);
    for (Future<byte[]> one : drawn) {
      assertThat(one.resultNow()).isSameAs(kept);
    }
  }

  @Test
  void in_a_hurry_there_is_only_what_was_drawn_before() {
    byte[] kept = painter.card(fox);

    EspritCard unseen = Cards.card("unseen", "owl", "umbral", 2);

    CardPainter hurried = painter.inHurry();

    assertThat(hurried.card(fox)).isSameAs(kept);
    assertThatThrownBy(() -> hurried.card(unseen)).isInstanceOf(RejectedExecutionException.class);
    assertThat(painter.card(unseen)).isNotEmpty();
  }

  @Test
  void warming_up_changes_no_picture() {
    CardPainter warm = CardPainter.of(ArtFiles.none());

    warm.warmUp();

    assertThat(warm.card(fox)).isEqualTo(painter.card(fox));
  }

  @Test
  void an_element_and_a_motif_nobody_knows_still_give_a_card() {
    EspritCard strange = Cards.card("strange", "no-such-motif", "aether", 25);

    assertThat(Cards.picture(painter.card(strange)).getWidth()).isEqualTo(600);
  }
}
