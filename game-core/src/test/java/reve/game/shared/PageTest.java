package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private final List<String> three = List.of("a", "b", "c");
  private final List<String> two = List.of("a", "b");

  @Test
  void the_first_page_has_nothing_before_it() {
    assertThat(Page.ofSurplus(three, new Turn.First<>(), 2)).isEqualTo(page(two, false, true));
    assertThat(Page.ofSurplus(two, new Turn.First<>(), 2)).isEqualTo(page(two, false, false));
  }

  @Test
  void a_page_after_a_row_has_that_row_before_it() {
    assertThat(Page.ofSurplus(three, new Turn.After<>(1), 2)).isEqualTo(page(two, true, true));
    assertThat(Page.ofSurplus(two, new Turn.After<>(1), 2)).isEqualTo(page(two, true, false));
  }

  @Test
  void the_last_page_was_read_backwards() {
    List<String> turned = List.of("b", "a");

    assertThat(Page.ofSurplus(three, new Turn.Last<>(), 2)).isEqualTo(page(turned, true, false));
    assertThat(Page.ofSurplus(two, new Turn.Last<>(), 2)).isEqualTo(page(turned, false, false));
  }

  @Test
  void a_page_before_a_row_was_read_backwards_and_has_that_row_behind_it() {
    List<String> turned = List.of("b", "a");

    assertThat(Page.ofSurplus(three, new Turn.Before<>(9), 2)).isEqualTo(page(turned, true, true));
    assertThat(Page.ofSurplus(two, new Turn.Before<>(9), 2)).isEqualTo(page(turned, false, true));
  }

  @Test
  void a_page_of_something_else_lies_in_the_same_place() {
    assertThat(page(two, true, false).map(String::length))
        .isEqualTo(new Page<>(List.of(1, 1), true, false));
  }

  private static Page<String> page(List<String> rows, boolean hasPrevious, boolean hasNext) {
    return new Page<>(rows, hasPrevious, hasNext);
  }
}
