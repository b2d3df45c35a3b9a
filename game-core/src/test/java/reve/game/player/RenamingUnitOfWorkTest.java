package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.admin.Way;
import reve.game.explore.Explore;
import reve.game.explore.ExploreOutcome;
import reve.game.explore.ExploreOutcome.Explored;
import reve.game.explore.ExploreOutcome.TooTired;
import reve.game.host.Grounds;
import reve.game.inmemory.JournalEntry;
import reve.game.player.Player.Reserve;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class RenamingUnitOfWorkTest {
  private static final PlayerName BEFORE = new PlayerName("player1");
  private static final PlayerName NEW = new PlayerName("Ana the Second");

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  @Test
  @Shows("A11")
  void a_command_renames_its_caller_in_the_same_act() {
    ExploreOutcome outcome = calling(NEW, this::explore);

    assertThat(outcome).isInstanceOf(Explored.class);
    assertThat(player(ANA).name()).isEqualTo(NEW);
    assertThat(player(ANA).xp()).isEqualTo(75);
    assertThat(world.journal(ANA)).contains(new Renamed(ANA, BEFORE, NEW));
    assertThat(world.database.journal())
        .extracting(JournalEntry::command)
        .containsOnly(new CommandId("c2"));
  }

  @Test
  @Shows("A11")
  void a_question_is_answered_under_the_new_name() {
    Function<Moment, PlayerName> question = moment -> world.players.demand(ANA).name();

    PlayerName answer = calling(NEW, () -> world.unitOfWork.ask(ANA, question));

    assertThat(answer).isEqualTo(NEW);
    assertThat(world.journal(ANA)).containsExactly(new Renamed(ANA, BEFORE, NEW));
    assertThat(world.database.journal())
        .extracting(JournalEntry::command)
        .containsExactly(new CommandId("name:call"));
  }

  @Test
  void so_is_a_question_of_a_kind() {
    Function<Moment, PlayerName> question = moment -> world.players.demand(ANA).name();

    PlayerName answer = calling(NEW, () -> world.unitOfWork.ask(ANA, PlayerName.class, question));

    assertThat(answer).isEqualTo(NEW);
  }

  @Test
  void whoever_goes_by_the_known_name_is_not_written() {
    Belongings before = world.belongings(ANA);

    calling(BEFORE, () -> world.unitOfWork.ask(ANA, moment -> moment.now()));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    calling(BEFORE, this::explore);
    assertThat(world.journal(ANA)).noneMatch(Renamed.class::isInstance);
  }

  @Test
  void a_refusal_leaves_no_trace_not_even_a_name() {
    world.act(
        ANA,
        unit ->
            world.players.save(world.players.demand(ANA).withEnergy(new Reserve(0, unit.now()))));
    Belongings before = world.belongings(ANA);

    ExploreOutcome outcome = calling(NEW, this::explore);

    assertThat(outcome).isInstanceOf(TooTired.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void an_owner_who_gives_to_somebody_does_not_give_a_name() {
    world.given(BEN);

    calling(
        NEW,
        () ->
            world.adjustPlayer.handle(
                new AdjustPlayer.Command(
                    world.fresh(),
                    ANA,
                    BEN,
                    Way.GIVE,
                    new Measure.Money(TestRules.REVIES),
                    new Quantity(1),
                    new Grounds("a test"))));

    assertThat(player(BEN).name()).isEqualTo(new PlayerName("player2"));
    assertThat(player(ANA).name()).isEqualTo(BEFORE);
  }

  @Test
  void what_nobody_calls_for_renames_nobody() {
    explore();

    assertThat(player(ANA).name()).isEqualTo(BEFORE);
  }

  private static <T> T calling(PlayerName name, Supplier<T> work) {
    return new Caller(ANA, name, new CommandId("call")).calling(work);
  }

  private ExploreOutcome explore() {
    return world.explore.handle(new Explore.Command(world.fresh(), ANA));
  }

  private Player player(PlayerId id) {
    return world.unitOfWork.ask(moment -> world.players.demand(id));
  }
}
