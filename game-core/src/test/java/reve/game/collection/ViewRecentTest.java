package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.ViewRecent.Answer;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewRecentTest {
  private final World world = new World();

  @Test
  void the_newest_come_first_and_what_is_older_does_not_come() {
    owns(1, Duration.ofDays(7));
    owns(2, Duration.ofDays(7).plusMillis(1));
    owns(3, Duration.ZERO);

    assertThat(tiers(recent(7, new Turn.First<>()))).containsExactly(3, 1);
    assertThat(tiers(recent(8, new Turn.First<>()))).containsExactly(3, 1, 2);
  }

  @Test
  void nothing_is_looked_through_beyond_the_longest_time() {
    owns(1, Duration.ofDays(30));
    owns(2, Duration.ofDays(31));

    Answer answer = recent(999, new Turn.First<>());

    assertThat(tiers(answer)).containsExactly(1);
    assertThat(answer.days()).isEqualTo(30);
  }

  @Test
  void a_longer_time_comes_in_pages() {
    for (int tier = 1; tier <= 12; tier++) {
      owns(tier, Duration.ofHours(tier));
    }

    Answer first = recent(3, new Turn.First<>());
    Answer second = recent(3, new Turn.After<>(first.page().rows().getLast().key()));

    assertThat(tiers(first)).hasSize(10).startsWith(1, 2, 3);
    assertThat(tiers(second)).containsExactly(11, 12);
    assertThat(second.page().hasNext()).isFalse();
  }

  @Test
  void a_day_is_the_shortest_time() {
    owns(1, Duration.ofDays(1));
    owns(2, Duration.ofDays(1).plusMillis(1));

    assertThat(tiers(recent(1, new Turn.First<>()))).containsExactly(1);
  }

  @Test
  void whoever_met_nobody_of_late_sees_an_empty_page() {
    owns(1, Duration.ofDays(8));

    Answer answer = recent(7, new Turn.First<>());

    assertThat(answer.page().rows()).isEmpty();
    assertThat(answer.page().hasNext()).isFalse();
    assertThat(answer.page().hasPrevious()).isFalse();
    assertThat(answer.days()).isEqualTo(7);
  }

  @Test
  void less_than_a_day_is_no_time() {
    assertThatIllegalArgumentException().isThrownBy(() -> recent(0, new Turn.First<>()));
  }

  private Answer recent(int days, Turn<Key> turn) {
    return world.viewRecent.handle(new ViewRecent.Question(ANA, days, turn));
  }

  private void owns(int tier, Duration ago) {
    EspritId esprit = TestRules.id(Element.INFERNO, tier);
    world.given(ANA).owns(Stack.fresh(esprit, 1, NOON.minus(ago)));
  }

  private static List<Integer> tiers(Answer answer) {
    return answer.page().rows().stream().map(each -> each.esprit().tier().value()).toList();
  }
}
