package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.testworld.PortContract;
import reve.game.testworld.Ports.Recorded;

/** How every {@link UnitOfWork} runs its {@link Reaction}s. */
public abstract class ReactionsContract extends PortContract {
  /** Another event than {@link Happened}, which reactions to that one must not hear of. */
  record Unheard(PlayerId player) implements Event {
    @Override
    public String kind() {
      return "unheard";
    }
  }

  private record When(BiConsumer<Happened, Unit> act) implements Reaction<Happened> {
    @Override
    public Class<Happened> event() {
      return Happened.class;
    }

    @Override
    public void on(Happened event, Unit unit) {
      act.accept(event, unit);
    }
  }

  @BeforeEach
  void begin() {
    started(ANA);
  }

  @Test
  void a_reaction_hears_of_its_own_kind_of_event_in_the_order_of_the_journal() {
    List<String> heard = new ArrayList<>();
    reacting((event, unit) -> heard.add(event.name()));

    act(
        ANA,
        unit -> {
          unit.journal().record(happened("a"));
          unit.journal().record(new Unheard(ANA));
          unit.journal().record(happened("b"));
          assertThat(heard).isEmpty();
        });

    assertThat(heard).containsExactly("a", "b");
  }

  @Test
  void what_a_reaction_writes_and_records_belongs_to_the_command() {
    reacting((event, unit) -> {
      if (event.name().equals("a")) {
        ports.items().add(ANA, Map.of(POTION, 1L));
        unit.journal().record(happened("b"));
      }
    });

    record("a");

    assertThat(ask(() -> ports.items().of(ANA))).isEqualTo(Map.of(POTION, 1L));
    assertThat(ports.journal(ANA)).extracting(Recorded::line).containsExactly(1, 2);
    assertThat(ports.journal(ANA)).extracting(Recorded::act).containsOnly(2L);
  }

  @Test
  void reactions_run_breadth_first() {
    List<String> heard = new ArrayList<>();
    reacting((event, unit) -> {
      heard.add(event.name());
      if (event.name().length() < 3) {
        unit.journal().record(happened(event.name() + "x"));
        unit.journal().record(happened(event.name() + "y"));
      }
    });

    record("a", "b");

    assertThat(heard)
        .containsExactly(
            "a", "b", "ax", "ay", "bx", "by", "axx", "axy", "ayx", "ayy", "bxx", "bxy", "byx",
            "byy");
  }

  @Test
  void several_reactions_to_one_event_run_in_their_own_order() {
    List<String> heard = new ArrayList<>();
    unitOfWork =
        unitOfWork(
            List.of(
                new When((event, unit) -> heard.add("first " + event.name())),
                new When((event, unit) -> heard.add("second " + event.name()))),
            List.of());

    record("a", "b");

    assertThat(heard).containsExactly("first a", "second a", "first b", "second b");
  }

  @Test
  void reactions_to_reactions_go_eight_deep() {
    reacting(this::untilItIsLongerThan7);

    record("1");

    assertThat(ports.journal(ANA)).hasSize(8);
  }

  private void untilItIsLongerThan7(Happened event, Unit unit) {
    if (event.name().length() < 8) {
      unit.journal().record(happened(event.name() + "1"));
    }
  }

  @Test
  void reactions_that_go_on_for_ever_undo_the_command() {
    reacting((event, unit) -> {
      ports.items().add(ANA, Map.of(POTION, 1L));
      unit.journal().record(happened(event.name()));
    });

    assertThatIllegalStateException()
        .isThrownBy(() -> record("a"))
        .withMessageContaining("do not come to an end");

    assertThat(ports.journal(ANA)).isEmpty();
    assertThat(ask(() -> ports.items().of(ANA))).isEmpty();
  }

  @Test
  void a_reaction_that_throws_undoes_the_command() {
    reacting((event, unit) -> {
      ports.items().add(ANA, Map.of(POTION, 1L));
      throw new IllegalArgumentException("no");
    });

    assertThatThrownBy(() -> record("a")).hasMessage("no");

    assertThat(ports.journal(ANA)).isEmpty();
    assertThat(ask(() -> ports.items().of(ANA))).isEmpty();
  }

  private void reacting(BiConsumer<Happened, Unit> act) {
    unitOfWork = unitOfWork(List.of(new When(act)), List.of());
  }

  private void record(String... names) {
    act(
        ANA,
        unit -> {
          for (String name : names) {
            unit.journal().record(happened(name));
          }
        });
  }

  private static Happened happened(String name) {
    return new Happened(ANA, "happened", name);
  }
}
