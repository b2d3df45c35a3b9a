package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PullSheetTest {
  private final Pull common = new Pull(Cards.card("a", "fox", "inferno", 1), true);
  private final Pull rare = new Pull(Cards.card("b", "owl", "umbral", 3), false);
  private final Pull rareAndNew = new Pull(Cards.card("c", "sun", "radiant", 3), true);
  private final Pull rareAndNewLater = new Pull(Cards.card("d", "moon", "umbral", 3), true);

  @Test
  void the_best_pull_is_of_the_highest_tier() {
    assertThat(new PullSheet(List.of(common, rare)).best()).isEqualTo(rare);
  }

  @Test
  void among_equal_tiers_the_first_new_one_is_best() {
    assertThat(new PullSheet(List.of(rare, rareAndNew, rareAndNewLater)).best())
        .isEqualTo(rareAndNew);
  }

  @Test
  void no_pull_or_more_than_ten_make_no_sheet() {
    assertThatThrownBy(() -> new PullSheet(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PullSheet(Collections.nCopies(11, common)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
