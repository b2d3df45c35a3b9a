package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reve.game.economy.Balances;
import reve.game.testworld.World;

class LockedUnitOfWorkTest {
  private final World world = new World();
  private final List<String> told = new ArrayList<>();
  private final UnitOfWork unitOfWork =
      new LockedUnitOfWork(new TellingLocks(), new TellingCache(), world.unitOfWork);

  private final class TellingCache implements Cache {
    @Override
    public <V extends Record> V get(Key key, Class<V> type, Supplier<V> loader) {
      return loader.get();
    }

    @Override
    public void drop(PlayerId player) {
      told.add("dropped " + player.value());
    }
  }

  private record No() implements Refusal {}

  private final class TellingLocks implements PlayerLocks {
    @Override
    public <T> T holding(PlayerId player, Supplier<T> work) {
      told.add("locked " + player.value());
      try {
        return work.get();
      } finally {
        told.add("free " + player.value());
      }
    }
  }

  @Test
  void a_command_holds_the_lock_from_before_it_begins_until_after_it_ends() {
    world.given(ANA);

    String outcome =
        unitOfWork.forPlayer(
            ANA,
            world.fresh(),
            String.class,
            unit -> {
              told.add("working");
              return "done";
            });

    assertThat(outcome).isEqualTo("done");
    assertThat(told).containsExactly("locked 1", "working", "free 1", "dropped 1");
  }

  @Test
  void a_newcomer_is_locked_too() {
    unitOfWork.forNewcomer(ANA, world.fresh(), String.class, unit -> "done");

    assertThat(told).containsExactly("locked 1", "free 1", "dropped 1");
  }

  @Test
  void a_refusal_drops_nothing() {
    unitOfWork.forNewcomer(ANA, world.fresh(), No.class, unit -> new No());

    assertThat(told).containsExactly("locked 1", "free 1");
  }

  @Test
  void what_fails_may_have_changed_something_all_the_same() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            unitOfWork.forNewcomer(
                ANA,
                world.fresh(),
                String.class,
                unit -> {
                  throw new IllegalStateException("broken");
                }));

    assertThat(told).containsExactly("locked 1", "free 1", "dropped 1");
  }

  @Test
  void a_question_waits_for_nobody() {
    world.given(ANA).holds(REVIES, 3);

    Balances own = unitOfWork.ask(ANA, moment -> world.wallets.of(ANA));
    Balances anybodys = unitOfWork.ask(moment -> world.wallets.of(ANA));

    assertThat(own).isEqualTo(anybodys).isEqualTo(world.balances(ANA));
    assertThat(told).isEmpty();
  }
}
