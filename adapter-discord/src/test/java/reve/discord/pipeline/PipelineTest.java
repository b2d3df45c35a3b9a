package reve.discord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Permission;
import reve.discord.shared.Reference;
import reve.discord.shared.Reply;
import reve.discord.shared.Terms;
import reve.discord.stage.Await;
import reve.discord.stage.Heard;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.economy.ClaimDaily;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

class PipelineTest {
  private static final Duration SOON = Duration.ofMillis(50);

  private final TrialCommand trial = new TrialCommand();
  private final CountDownLatch release = new CountDownLatch(1);
  private final Stage stage = new Stage(Stage.unhurried(Set.of(OWNER), false), trial);

  /** With one place, on which nothing is waited for long. */
  private final Stage hasty =
      new Stage(new PipelineSettings(Set.of(OWNER), false, 1, Duration.ofMillis(200), SOON), trial);

  @AfterEach
  void close() {
    release.countDown();
    stage.close();
    hasty.close();
  }

  private Reply waiting(Reply reply) {
    try {
      assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return reply;
  }

  private Typed typed(PlayerId player) {
    return new Typed(stage.origin(player), "probe", Map.of());
  }

  @Test
  void a_quick_answer_is_the_first_and_only_one() {
    assertThat(stage.types(ANA, "probe").heard().all())
        .singleElement()
        .isInstanceOf(Said.Replied.class);
  }

  @Test
  void a_slow_public_answer_is_deferred_and_put_in_its_place() {
    trial.on(Terms.publicly("general")).doing(call -> waiting(Reply.titled("late")));

    Heard heard = hasty.begins(typed(ANA));
    Await.until(() -> heard.all().equals(List.of(new Said.Deferred(false))));
    release.countDown();
    Await.until(() -> heard.all().size() == 2);

    assertThat(heard.all().getLast()).isInstanceOf(Said.Edited.class);
  }

  @Test
  void a_slow_private_answer_is_deferred_privately() {
    trial.doing(call -> waiting(Reply.titled("late")));

    Heard heard = hasty.begins(typed(ANA));

    Await.until(() -> heard.all().equals(List.of(new Said.Deferred(true))));
  }

  @Test
  void a_refusal_after_a_public_deferral_is_for_the_asker_alone() {
    trial.on(Terms.publicly("general")).doing(call -> waiting(Reply.refusal("no")));

    Heard heard = hasty.begins(typed(ANA));
    Await.until(() -> !heard.all().isEmpty());
    release.countDown();
    Await.until(() -> heard.all().size() == 3);

    assertThat(heard.all().get(1)).isEqualTo(new Said.Deleted());
    assertThat(heard.all().get(2))
        .isInstanceOfSatisfying(
            Said.Followed.class, said -> assertThat(said.message().reply().isPrivate()).isTrue());
  }

  @Test
  void a_control_changes_its_message_and_a_refusal_leaves_it_alone() {
    Origin origin = stage.origin(ANA);
    String control = TrialCommand.inPlace(origin.asker()).written();

    assertThat(stage.presses(ANA, control).heard().all().getFirst())
        .isInstanceOf(Said.Updated.class);
    trial.doing(call -> Reply.refusal("no"));
    assertThat(stage.presses(ANA, control).heard().all().getFirst())
        .isInstanceOf(Said.Replied.class);
  }

  @Test
  void a_slow_control_is_deferred_without_a_trace() {
    trial.doing(call -> waiting(Reply.titled("late")));
    Origin origin = hasty.origin(ANA);
    Touched press =
        new Touched(origin, TrialCommand.inPlace(origin.asker()).written(), List.of(), Map.of());

    Heard heard = hasty.begins(press);
    Await.until(() -> heard.all().equals(List.of(new Said.DeferredUpdate())));
    release.countDown();
    Await.until(() -> heard.all().size() == 2);

    assertThat(heard.all().getLast()).isInstanceOf(Said.Edited.class);
  }

  @Test
  void whoever_finds_no_place_is_told_to_try_again() {
    trial.doing(call -> waiting(Reply.titled("first")));
    Heard first = hasty.begins(typed(ANA));
    Await.until(() -> !first.all().isEmpty());

    Scene second = hasty.plays(typed(BEN));

    assertThat(second.reply().text()).contains("Too many dreamers");
    assertThat(hasty.metrics.find("reve.commands").tag("result", "busy").timer()).isNotNull();
  }

  @Test
  void a_fault_of_ours_is_an_apology_with_a_reference_and_nothing_else() {
    trial.doing(call -> {
      throw new IllegalStateException("secret table missing");
    });

    stage.world.given(ANA);
    Typed arrival = typed(ANA);
    Scene scene = stage.plays(arrival);

    assertThat(scene.reply().text())
        .contains(arrival.origin().reference())
        .doesNotContain("secret");
    assertThat(stage.world.incidents.find(arrival.origin().reference()))
        .hasValueSatisfying(incident -> {
          assertThat(incident.command()).isEqualTo("probe");
          assertThat(incident.fault().orElseThrow()).contains("secret table missing");
        });
    assertThat(stage.metrics.find("reve.commands").tag("result", "failed").timer()).isNotNull();
  }

  @Test
  void a_fault_while_an_option_is_read_is_an_apology_too() {
    Option<String> size =
        Option.text(
            "size",
            typed -> {
              throw new IllegalStateException("secret reader missing");
            });
    trial.described(spec -> CommandSpec.of("help", "probe", spec.terms(), size));

    Scene scene = stage.plays(new Typed(stage.origin(ANA), "probe", Map.of("size", "1")));

    assertThat(scene.reply().text()).contains("Something went wrong").doesNotContain("secret");
    assertThat(stage.metrics.find("reve.commands").tag("result", "failed").timer()).isNotNull();
  }

  @Test
  void references_are_eight_characters_and_follow_from_the_interaction() {
    assertThat(Reference.of(1_234)).matches("[0-9A-Z]{8}").isEqualTo(Reference.of(1_234));
    assertThat(Reference.of(1_234)).isNotEqualTo(Reference.of(1_235));
  }

  @Test
  void whoever_has_not_begun_is_shown_the_way() {
    assertThat(stage.types(ANA, "daily").reply().text()).contains("/start");
  }

  @Test
  void after_closing_everyone_is_told_to_come_back() {
    stage.close();

    Heard heard = stage.begins(typed(ANA));
    Await.until(() -> !heard.all().isEmpty());

    assertThat(new Scene(typed(ANA), heard).reply().text()).contains("restarting");
  }

  @Test
  void closing_waits_for_what_runs() throws InterruptedException {
    trial.doing(call -> waiting(Reply.titled("finished")));
    Heard heard = hasty.begins(typed(ANA));
    Await.until(() -> !heard.all().isEmpty());

    Thread closing = Thread.ofVirtual().start(hasty::close);
    release.countDown();
    closing.join(Duration.ofSeconds(20));

    assertThat(heard.all().getLast()).isInstanceOf(Said.Edited.class);
  }

  @Test
  void a_repeated_delivery_is_left_to_the_one_that_answered() {
    Typed arrival = typed(ANA);
    stage.plays(arrival);

    Heard second = Heard.refusing();
    stage.begins(arrival, second);
    Await.until(() -> stage.ended() == 2);

    assertThat(second.all()).isEmpty();
  }

  @Test
  void while_one_delivery_is_answered_another_is_left_alone() {
    trial.doing(call -> waiting(Reply.titled("done")));
    Typed arrival = typed(ANA);
    Heard first = hasty.begins(arrival);
    Await.until(() -> !first.all().isEmpty());

    Heard second = hasty.begins(arrival);
    // whoever finds no place is told so sooner than this one's other command
    hasty.plays(typed(BEN));
    release.countDown();
    Await.until(() -> first.all().size() == 2);

    assertThat(second.all()).isEmpty();
  }

  @Test
  void whoever_was_told_that_nothing_happened_is_not_served_by_a_late_delivery() {
    trial.doing(call -> waiting(Reply.titled("first")));
    Heard first = hasty.begins(typed(ANA));
    Await.until(() -> !first.all().isEmpty());
    Typed arrival = typed(BEN);
    assertThat(hasty.plays(arrival).reply().text()).contains("Too many dreamers");
    release.countDown();
    Await.until(() -> hasty.ended() == 2);

    Heard late = hasty.begins(arrival);
    hasty.plays(typed(BEN));

    assertThat(late.all()).isEmpty();
    assertThat(hasty.ended()).isEqualTo(3);
  }

  @Test
  void a_second_press_shows_the_first_outcome_and_says_so() {
    stage.world.given(ANA).holds(SHARDS, 100);
    String craft = stage.types(ANA, "balance").button("Craft");
    Scene first = stage.presses(ANA, craft);

    Scene second = stage.presses(ANA, craft);

    assertThat(second.reply().title()).isEqualTo(first.reply().title());
    assertThat(first.reply().footer()).isEmpty();
    assertThat(second.reply().footer().orElseThrow()).contains("had done its act already");
    assertThat(stage.world.held(ANA, FAYRITES)).isEqualTo(10);
  }

  @Test
  void what_a_player_never_saw_is_shown_when_they_come_by() {
    stage.world.given(ANA).holds(SHARDS, 100);
    stage.world.claimDaily.handle(new ClaimDaily.Command(new CommandId("i:5"), ANA));

    Scene balance = stage.types(ANA, "balance");

    assertThat(balance.messages()).hasSize(2);
    Reply lost = balance.messages().getLast().reply();
    assertThat(lost.title().orElseThrow()).contains("Today's gift");
    assertThat(lost.isPrivate()).isTrue();
    assertThat(lost.footer().orElseThrow()).contains("could not reach you");
    assertThat(stage.types(ANA, "balance").messages()).hasSize(1);
  }

  @Test
  void a_reply_that_does_not_get_through_is_shown_the_next_time() {
    stage.world.given(ANA);
    stage.types(ANA, "balance");

    stage.begins(new Typed(stage.origin(ANA), "daily", Map.of()), Heard.failing());
    Await.until(() -> stage.ended() == 2);

    assertThat(stage.types(ANA, "balance").messages()).hasSize(2);
  }

  @Test
  void an_answer_that_comes_too_late_is_shown_the_next_time() {
    stage.world.given(ANA);
    stage.types(ANA, "balance");

    stage.begins(new Typed(stage.origin(ANA), "daily", Map.of()), Heard.late());
    Await.until(() -> stage.ended() == 2);

    assertThat(stage.metrics.find("reve.commands").tag("result", "undelivered").timer())
        .isNotNull();
    assertThat(stage.types(ANA, "balance").messages()).hasSize(2);
  }

  @Test
  void whoever_waits_in_line_is_not_deferred() {
    trial.doing(call -> waiting(Reply.titled("first")));
    Heard first = hasty.begins(typed(ANA));
    Await.until(() -> !first.all().isEmpty());

    Scene second = hasty.plays(typed(BEN));

    assertThat(second.heard().all()).singleElement().isInstanceOf(Said.Replied.class);
  }

  @Test
  void a_picture_is_left_out_where_the_bot_may_not_attach_files() {
    stage.world.given(ANA);
    stage.botHas(Permission.EMBED_LINKS);

    Scene card = stage.types(ANA, "esprit", "name:inferno_1");

    assertThat(card.message().picture()).isEmpty();
    assertThat(card.reply().picture()).isEmpty();
    assertThat(card.reply().title().orElseThrow()).contains("inferno_1");
  }
}
