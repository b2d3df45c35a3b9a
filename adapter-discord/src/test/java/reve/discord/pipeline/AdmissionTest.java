package reve.discord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.shared.Terms;
import reve.discord.stage.Heard;
import reve.discord.stage.Stage;
import reve.game.shared.LimitRules;
import reve.game.shared.PlayerId;
import reve.game.shared.RateLimits.Limit;

class AdmissionTest {
  private final TrialCommand trial = new TrialCommand();
  private final Stage stage = new Stage(Stage.unhurried(Set.of(OWNER), true), trial);

  @AfterEach
  void close() {
    stage.close();
  }

  private String refusal(PlayerId player) {
    Reply reply = stage.types(player, "probe").reply();
    assertThat(reply.isRefusal()).isTrue();
    return reply.text();
  }

  @Test
  void an_unknown_command_is_answered_kindly() {
    assertThat(stage.types(ANA, "fusion").reply().text()).contains("/help");
  }

  @Test
  void an_option_that_is_not_there_is_named() {
    assertThat(stage.types(ANA, "probe", "colour:red").reply().text()).contains("`colour`");
  }

  @Test
  void a_value_that_cannot_be_is_named() {
    assertThat(stage.types(ANA, "probe", "size:huge").reply().text()).contains("“huge”");
  }

  @Test
  void a_demanded_option_is_asked_for() {
    assertThat(stage.types(ANA, "craft").reply().text()).contains("`amount`");
  }

  @Test
  void what_is_for_servers_does_not_work_in_direct_messages() {
    trial.described(CommandSpec::inServersOnly);

    assertThat(stage.types(ANA, "probe").reply().title()).hasValue("done");
    stage.inDirectMessages();
    assertThat(refusal(ANA)).contains("servers only");
  }

  @Test
  void a_permission_that_the_player_lacks_is_named() {
    trial.described(spec -> spec.forThoseWith(Permission.MANAGE_SERVER));

    assertThat(refusal(ANA)).contains("“Manage Server”");
    stage.playerHas(Permission.MANAGE_SERVER);
    assertThat(stage.types(ANA, "probe").reply().isRefusal()).isFalse();
  }

  @Test
  void a_permission_that_the_bot_lacks_is_named() {
    stage.botHas(Permission.ATTACH_FILES);

    assertThat(refusal(ANA)).contains("“Embed Links”");
  }

  @Test
  void what_is_for_owners_is_denied_to_everyone_else() {
    trial.described(CommandSpec::forOwners);

    assertThat(refusal(ANA)).contains("owners");
    assertThat(stage.types(OWNER, "probe").reply().isRefusal()).isFalse();
  }

  @Test
  void whoever_calls_too_often_is_told_how_long_to_wait() {
    limit("probe", new Limit(2, 15));
    trial.on(Terms.privately("probe"));

    stage.types(ANA, "probe");
    stage.types(ANA, "probe");
    stage.world.clock.pass(Duration.ofSeconds(5));

    assertThat(refusal(ANA)).contains("10 seconds");
    assertThat(stage.types(BEN, "probe").reply().isRefusal()).isFalse();
    stage.world.clock.pass(Duration.ofSeconds(10));
    assertThat(stage.types(ANA, "probe").reply().isRefusal()).isFalse();
  }

  @Test
  void a_call_that_could_not_be_read_costs_nothing() {
    limit("probe", new Limit(1, 15));
    trial.on(Terms.privately("probe"));

    stage.types(ANA, "probe", "size:huge");

    assertThat(stage.types(ANA, "probe").reply().isRefusal()).isFalse();
  }

  @Test
  void a_second_delivery_is_counted_once_and_whoever_was_refused_stays_so() {
    limit("probe", new Limit(1, 15));
    trial.on(Terms.privately("probe"));
    Typed first = new Typed(stage.origin(ANA), "probe", Map.of());
    Typed tooMuch = new Typed(stage.origin(ANA), "probe", Map.of());

    assertThat(stage.plays(first).reply().isRefusal()).isFalse();
    assertThat(stage.plays(first).reply().isRefusal()).isFalse();
    assertThat(stage.plays(tooMuch).reply().isRefusal()).isTrue();
    stage.world.clock.pass(Duration.ofSeconds(20));
    Heard late = stage.begins(tooMuch);
    stage.plays(new Typed(stage.origin(ANA), "probe", Map.of()));
    assertThat(late.all()).isEmpty();
  }

  @Test
  void a_server_has_a_limit_of_its_own() {
    stage.world.enforce(
        new LimitRules(Map.of(LimitRules.GENERAL, new Limit(20, 60)), new Limit(1, 60)));

    stage.types(ANA, "probe");

    assertThat(refusal(BEN)).contains("seconds");
  }

  private void limit(String name, Limit limit) {
    stage.world.enforce(
        new LimitRules(
            Map.of(LimitRules.GENERAL, new Limit(20, 60), name, limit), new Limit(3_000, 60)));
  }
}
