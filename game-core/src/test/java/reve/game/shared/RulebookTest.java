package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.shared.RateLimits.Limit;
import reve.game.testworld.Checked;

class RulebookTest {
  private final Limit general = new Limit(20, 60);
  private final Limit summon = new Limit(2, 15);
  private final LimitRules limits =
      new LimitRules(Map.of(LimitRules.GENERAL, general, "summon", summon), general);
  private final Rulebook book = new Rulebook(List.of(limits, new Weather("calm")));

  private record Weather(String kind) implements Rules {}

  private record Tides() implements Rules {}

  @Test
  void each_feature_finds_its_own_rules() {
    assertThat(book.of(Weather.class)).isEqualTo(new Weather("calm"));
    assertThat(book.of(LimitRules.class)).isEqualTo(limits);
    assertThat(book.all()).containsExactlyInAnyOrder(limits, new Weather("calm"));
  }

  @Test
  void rules_that_are_missing_are_named() {
    assertThatExceptionOfType(MissingRules.class)
        .isThrownBy(() -> book.of(Tides.class))
        .withMessageContaining("Tides");
  }

  @Test
  void one_feature_changes_in_a_new_book_and_the_old_one_stays() {
    Rulebook changed = book.with(new Weather("stormy"));

    assertThat(changed.of(Weather.class)).isEqualTo(new Weather("stormy"));
    assertThat(changed.of(LimitRules.class)).isEqualTo(limits);
    assertThat(book.of(Weather.class)).isEqualTo(new Weather("calm"));
  }

  @Test
  void the_book_in_force_is_the_one_put_there_last() {
    Rulebooks books = new Rulebooks(book);
    Rulebook next = book.with(new Weather("stormy"));

    books.replace(next);

    assertThat(books.inForce()).isSameAs(next);
  }

  @Test
  void rules_without_checks_of_their_own_are_without_fault() {
    assertThat(Checked.faults(new Weather("calm"))).isEmpty();
    assertThat(Checked.faultsAfter(new Weather("calm"), new Weather("stormy"))).isEmpty();
  }

  @Test
  void a_limit_that_is_not_named_is_the_general_one() {
    assertThat(limits.named("summon")).isEqualTo(summon);
    assertThat(limits.named("dance")).isEqualTo(general);
  }

  @Test
  void the_general_limit_is_needed() {
    assertThat(Checked.faults(limits)).isEmpty();
    assertThat(Checked.faults(new LimitRules(Map.of("summon", summon), general)))
        .containsExactly(new Fault("perPlayer", "[summon]", "a limit named \"general\""));
  }

  @Test
  void a_limit_has_a_positive_count_and_span() {
    assertThat(new Limit(1, 1).count()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limit(20, 0));
  }

  @Test
  void faults_are_kept_in_the_order_in_which_they_were_found() {
    Faults faults = new Faults();

    faults.report("a", 1, "2");
    faults.demand(true, "b", "sound", "sound");
    faults.demand(false, "c", List.of(), "something");

    assertThat(faults.found())
        .containsExactly(new Fault("a", "1", "2"), new Fault("c", "[]", "something"));
  }
}
