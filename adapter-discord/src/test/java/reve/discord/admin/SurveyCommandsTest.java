package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.economy.Amount;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.statistics.Surveys;
import reve.game.testworld.Shows;

class SurveyCommandsTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @BeforeEach
  void begin() {
    stage.world.given(ANA).holds(REVIES, 1_000);
    stage.world.given(BEN).holds(REVIES, 2_001);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("B07")
  void an_owner_sees_circulation_averages_and_velocity_of_every_currency() {
    stage.world.act(
        ANA,
        unit ->
            stage.world.treasury.pay(
                ANA,
                stage.world.treasury.balances(ANA),
                Price.of(REVIES, new Amount(1_000)),
                LedgerReason.FUSION));

    Reply reply = stage.types(OWNER, "admin economy").reply();

    assertThat(reply.text()).startsWith("2 play, 2 of them within the last 7 days\nAs of <t:");
    assertThat(reply.fields()).hasSize(7);
    assertThat(reply.fields().getFirst().name()).isEqualTo("* revies");
    assertThat(reply.fields().getFirst().text())
        .isEqualTo("**2,001** held\n1,000 each\n3,001 earned\n1,000 spent: 33.32%");
    assertThat(reply.fields().get(1).text()).isEqualTo("**0** held\n0 each\n0 earned\n0 spent: –");
  }

  @Test
  @Shows("F09")
  void an_owner_sees_players_and_commands_of_each_day_and_feature() {
    stage.types(ANA, "explore");
    count();
    stage.world.clock.pass(Duration.ofDays(8));
    stage.types(ANA, "explore");
    stage.types(BEN, "explore");
    stage.types(BEN, "daily");
    stage.types(BEN, "daily");
    stage.types(ANA, "balance");
    count();

    Reply reply = stage.types(OWNER, "admin activity").reply();

    assertThat(reply.text()).startsWith("0 a day on average of 9 days\nAs of <t:");
    assertThat(reply.fields().getFirst().text().lines())
        .hasSize(7)
        .first()
        .asString()
        .startsWith("▰▰▰▰▰▰▰▰▰▰ <t:1773057600:D>: **2** · 3");
    assertThat(reply.fields().getLast().name()).isEqualTo("Commands in 7 days · in 30");
    assertThat(reply.fields().getLast().text())
        .startsWith("`explore` **2** · 3\n`economy` **1** · 1\n");
  }

  @Test
  void where_nothing_was_done_only_that_is_said() {
    Reply reply = stage.types(OWNER, "admin activity").reply();

    assertThat(reply.isRefusal()).isFalse();
    assertThat(reply.text()).startsWith("Nothing was done up to <t:");
    assertThat(reply.fields()).isEmpty();
  }

  private void count() {
    stage.world.clock.pass(Surveys.SETTLING.plusMillis(1));
    stage.world.refreshSurvey.handle();
  }
}
