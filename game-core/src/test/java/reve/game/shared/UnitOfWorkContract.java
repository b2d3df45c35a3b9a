package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.testworld.Ports.Recorded;

/** What every implementation of {@link UnitOfWork} keeps, but for what its events lead to. */
public abstract class UnitOfWorkContract extends DrinkingContract {
  @Test
  void a_command_keeps_what_it_wrote_and_recorded_and_answers_its_outcome() {
    started(ANA);

    Drink outcome = drink(ANA, DRINK);

    assertThat(outcome).isEqualTo(new Drink.Drunk(1, NOON));
    assertThat(potions(ANA)).isEqualTo(1);
    assertThat(kinds(ANA)).containsExactly("drunk");
  }

  @Test
  void work_that_throws_leaves_nothing() {
    started(ANA);

    assertThatThrownBy(() ->
            unitOfWork.forPlayer(
                ANA,
                DRINK,
                Drink.class,
                unit -> {
                  sip(ANA, unit);
                  throw new IllegalArgumentException("spilt");
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("spilt");

    assertThat(potions(ANA)).isZero();
    assertThat(kinds(ANA)).isEmpty();
    assertThat(drink(ANA, DRINK)).isEqualTo(new Drink.Drunk(1, NOON));
  }

  @Test
  void a_refusal_leaves_nothing_and_may_be_tried_again_under_the_same_id() {
    started(ANA);

    assertThat(refuse(ANA, DRINK)).isEqualTo(new Drink.NotThirsty());

    assertThat(drink(ANA, DRINK)).isEqualTo(new Drink.Drunk(1, NOON));
  }

  @Test
  void a_refusal_after_a_write_is_a_bug() {
    started(ANA);

    assertThatIllegalStateException()
        .isThrownBy(() ->
            unitOfWork.forPlayer(
                ANA,
                DRINK,
                Drink.class,
                unit -> {
                  ports.items().add(ANA, Map.of(POTION, 1L));
                  return new Drink.NotThirsty();
                }))
        .withMessageContaining("NotThirsty");

    assertThat(potions(ANA)).isZero();
  }

  @Test
  void a_refusal_after_an_event_is_a_bug() {
    started(ANA);

    assertThatIllegalStateException()
        .isThrownBy(() ->
            unitOfWork.forPlayer(
                ANA,
                DRINK,
                Drink.class,
                unit -> {
                  unit.journal().record(new Happened(ANA, "drunk", ""));
                  return new Drink.NotThirsty();
                }))
        .withMessageContaining("NotThirsty");

    assertThat(kinds(ANA)).isEmpty();
  }

  @Test
  void the_same_command_acts_once_and_gives_its_first_outcome() {
    started(ANA);
    Drink first = drink(ANA, DRINK);
    clock.pass(Duration.ofHours(1));

    Drink second = drink(ANA, DRINK);

    assertThat(second).isEqualTo(first);
    assertThat(potions(ANA)).isEqualTo(1);
    assertThat(kinds(ANA)).containsExactly("drunk");
  }

  @Test
  void the_same_id_of_another_player_is_another_command() {
    started(ANA);
    started(BEN);
    drink(ANA, DRINK);

    drink(BEN, DRINK);

    assertThat(potions(BEN)).isEqualTo(1);
  }

  @Test
  void only_a_newcomer_may_act_without_having_started() {
    assertNotStarted();

    act(ANA, unit -> ports.players().accept(new PolicyAccepted(ANA, 1, unit.now())));
    assertNotStarted();

    act(ANA, unit -> ports.players().start(beginner(ANA, 1)));
    assertThat(drink(ANA, DRINK)).isEqualTo(new Drink.Drunk(1, NOON));
  }

  private void assertNotStarted() {
    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> drink(ANA, DRINK))
        .satisfies(thrown -> assertThat(thrown.player()).isEqualTo(ANA));
    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> unitOfWork.ask(ANA, moment -> "anything"));
    assertThatExceptionOfType(NotStarted.class)
        .isThrownBy(() -> unitOfWork.ask(ANA, String.class, moment -> "anything"));
  }

  @Test
  void a_question_of_a_kind_sees_what_was_committed_however_often_it_is_asked() {
    started(ANA);
    started(BEN);
    for (int times = 1; times <= 3; times++) {
      drink(ANA, fresh());

      assertThat(potionsOfAKind(ANA)).isEqualTo(times);
      assertThat(potionsOfAKind(BEN)).isZero();
    }
  }

  private long potionsOfAKind(PlayerId player) {
    return unitOfWork.ask(
        player, Long.class, moment -> ports.items().of(player).getOrDefault(POTION, 0L));
  }

  @Test
  void a_question_sees_what_was_committed_and_asks_about_anybody() {
    started(ANA);
    drink(ANA, DRINK);

    assertThat(unitOfWork.<Long>ask(ANA, moment -> ports.items().of(ANA).getOrDefault(POTION, 0L)))
        .isEqualTo(1);
    assertThat(unitOfWork.<Boolean>ask(moment -> ports.items().of(BEN).isEmpty())).isTrue();
  }

  @Test
  void a_question_writes_nothing() {
    started(ANA);

    assertThatIllegalStateException()
        .isThrownBy(() ->
            unitOfWork.ask(
                ANA,
                moment -> {
                  ports.items().add(ANA, Map.of(POTION, 1L));
                  return "written";
                }));

    assertThat(potions(ANA)).isZero();
  }

  @Test
  void outside_a_unit_stores_neither_read_nor_write() {
    assertThatIllegalStateException().isThrownBy(() -> ports.items().of(ANA));
    assertThatIllegalStateException().isThrownBy(() -> ports.items().add(ANA, Map.of(POTION, 1L)));
  }

  @Test
  void a_unit_has_no_other_player_than_its_own() {
    started(ANA);
    started(BEN);

    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.items().of(BEN)))
        .withMessageContaining("not locked");
    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.items().add(BEN, Map.of(POTION, 1L))))
        .withMessageContaining("not locked");
  }

  @Test
  void units_do_not_nest() {
    started(ANA);
    started(BEN);

    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> drink(BEN, DRINK)))
        .withMessageContaining("nest");
    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ask(() -> "anything")))
        .withMessageContaining("nest");

    assertThat(potions(BEN)).isZero();
  }

  @Test
  void a_unit_has_one_instant_and_one_set_of_rules() {
    started(ANA);
    Rulebook before = rulebooks.inForce();

    act(
        ANA,
        unit -> {
          clock.pass(Duration.ofDays(1));
          rulebooks.replace(new Rulebook(List.of()));
          assertThat(unit.now()).isEqualTo(NOON);
          assertThat(unit.rules(LimitRules.class)).isSameAs(before.of(LimitRules.class));
        });
  }

  @Test
  void an_instant_is_a_whole_millisecond() {
    started(ANA);
    clock.moveTo(NOON.plusNanos(1_999_999));

    assertThat(drink(ANA, DRINK)).isEqualTo(new Drink.Drunk(1, NOON.plusMillis(1)));
    assertThat(unitOfWork.<Instant>ask(Moment::now)).isEqualTo(NOON.plusMillis(1));
  }

  @Test
  void the_dice_follow_from_the_number_of_the_act_which_only_a_commit_moves_on() {
    started(ANA);
    List<Seed> seeds = new ArrayList<>();

    for (String id : List.of("refused", "refused", "drunk", "refused")) {
      unitOfWork.<Drink>forPlayer(
          ANA,
          new CommandId(id),
          Drink.class,
          unit -> {
            seeds.add(unit.dice().seed());
            return id.equals("drunk") ? sip(ANA, unit) : new Drink.NotThirsty();
          });
    }

    assertThat(seeds.get(1)).isEqualTo(seeds.get(0));
    assertThat(seeds.get(2)).isEqualTo(seeds.get(0));
    assertThat(seeds.get(3)).isNotEqualTo(seeds.get(0));
  }

  @Test
  void the_journal_keeps_place_instant_and_command_of_every_event_in_order() {
    started(ANA);
    CommandId second = new CommandId("second");

    record(DRINK, "thirst", "relief");
    clock.pass(Duration.ofSeconds(1));
    record(second, "thirst");

    assertThat(ports.journal(ANA))
        .containsExactly(
            new Recorded(2, 1, NOON, "thirst", DRINK),
            new Recorded(2, 2, NOON, "relief", DRINK),
            new Recorded(3, 1, NOON.plusSeconds(1), "thirst", second));
  }

  private void record(CommandId command, String... kinds) {
    unitOfWork.forPlayer(
        ANA,
        command,
        Done.class,
        unit -> {
          assertThat(unit.command()).isEqualTo(command);
          for (String kind : kinds) {
            unit.journal().record(new Happened(ANA, kind, ""));
          }
          return new Done();
        });
  }
}
