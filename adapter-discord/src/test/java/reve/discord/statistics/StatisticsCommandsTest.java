package reve.discord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.economy.Amount;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.fusion.EspritsFused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.shared.BasisPoints;
import reve.game.statistics.Surveys;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

class StatisticsCommandsTest {
  private final Stage stage = new Stage();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);

  @BeforeEach
  void begin() {
    stage.world.enforce(TestRules.achievements());
    stage.world.given(ANA).holds(REVIES, 1_200).hasGathered(3, 12, 500);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("F09")
  void what_was_done_stands_together_for_the_player_alone() {
    stage.types(ANA, "explore");
    stage.types(ANA, "daily");
    fuse(Optional.of(ember));
    fuse(Optional.empty());
    fuse(Optional.empty());
    pay(200);
    stage.world.clock.pass(Duration.ofDays(1));

    Reply reply = stage.types(ANA, "statistics").reply();

    assertThat(reply.isPrivate()).isTrue();
    assertThat(reply.text()).startsWith("Dreaming since <t:").endsWith(", for one day");
    assertThat(field(reply, "Fusion")).isEqualTo("3 tried\n1 succeeded: **33.33%**");
    assertThat(field(reply, "Growing")).isEqualTo("0 awakenings\n0 limit breaks");
    assertThat(field(reply, "Calling")).isEqualTo("0 summons\n0 reve pulls\n0 echoes opened");
    assertThat(field(reply, "Out there")).isEqualTo("One walk\n25 energy spent\n0 stamina spent");
    assertThat(field(reply, "Collection"))
        .isEqualTo(
            "3 of %d Esprits\n12 copies\n0 codex sets".formatted(TestRules.catalogue().size()));
    assertThat(field(reply, "Coming back"))
        .isEqualTo("One day in a row, 1 at most\n0 of 12 achievements\n0 points");
    assertThat(field(reply, "Held · earned · spent").lines().findFirst().orElseThrow())
        .startsWith("* revies **");
  }

  @Test
  void battles_are_not_spoken_of_before_there_are_any() {
    Reply reply = stage.types(ANA, "statistics").reply();

    assertThat(reply.toString()).doesNotContainIgnoringCase("battle");
  }

  @Test
  void whoever_never_fused_has_no_rate() {
    Reply reply = stage.types(ANA, "statistics").reply();

    assertThat(field(reply, "Fusion")).isEqualTo("None tried yet");
    assertThat(field(reply, "Held · earned · spent")).isEqualTo("* revies **1,200** · 1,200 · 0");
  }

  @Test
  void they_lead_to_achievements_and_to_the_whole_game_and_the_profile_leads_to_them() {
    Scene own = stage.types(ANA, "statistics");

    assertThat(stage.presses(ANA, own.button("Achievements")).reply().isRefusal()).isFalse();
    assertThat(stage.presses(ANA, own.button("The whole game")).reply().title())
        .hasValue("The whole game");
    assertThat(stage.presses(ANA, stage.types(ANA, "profile").button("Statistics")).reply().title())
        .hasValue("What you have done");
  }

  @Test
  @Shows("F09")
  void the_whole_game_shows_who_plays_what_is_held_and_how_much_of_it_is_spent() {
    stage.world.given(BEN).holds(REVIES, 800);
    pay(500);
    stage.world.clock.pass(Surveys.SETTLING.plusMillis(1));

    Reply reply = stage.types(ANA, "world").reply();

    assertThat(reply.isPrivate()).isFalse();
    assertThat(reply.text())
        .startsWith("2 play, 2 of them within the last 7 days")
        .contains("* revies **1,500** · 750 each · 25% spent\n")
        .contains("As of <t:");
  }

  @Test
  void both_speak_german() {
    stage.reading(Locale.GERMAN);
    fuse(Optional.of(ember));

    assertThat(field(stage.types(ANA, "statistics").reply(), "Fusion"))
        .isEqualTo("Eine versucht\n1 gelungen: **100\u00a0%**");
    assertThat(stage.types(ANA, "world").reply().text())
        .startsWith("Eine Person spielt, 1 davon in den letzten 7 Tagen");
  }

  private static String field(Reply reply, String name) {
    return reply.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void fuse(Optional<EspritId> result) {
    Attempt attempt = new Attempt(ember, ember, new BasisPoints(5_000), result);
    stage.world.act(ANA, unit -> unit.journal().record(new EspritsFused(ANA, attempt)));
  }

  private void pay(long amount) {
    stage.world.act(
        ANA,
        unit ->
            stage.world.treasury.pay(
                ANA,
                stage.world.treasury.balances(ANA),
                Price.of(REVIES, new Amount(amount)),
                LedgerReason.FUSION));
  }
}
