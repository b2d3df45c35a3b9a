package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.World.ANA;

import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.admin.ReloadOutcome.Faulty;
import reve.discord.admin.ReloadOutcome.FaultyFile;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.shared.Fault;

class ReloadCommandTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void an_owner_puts_the_configuration_in_force() {
    assertThat(stage.types(OWNER, "admin reload").reply().title())
        .hasValue("The new configuration is in force");
  }

  @Test
  void nobody_else_does() {
    assertThat(stage.types(ANA, "admin reload").reply().text()).contains("owners");
    assertThat(stage.inDirectMessages().types(ANA, "admin reload").reply().text())
        .contains("owners");
  }

  @Test
  void faults_are_named_with_file_path_and_value() {
    stage.reloadOutcome =
        new Faulty(
            Collections.nCopies(
                12,
                new FaultyFile(
                    "summon.json", new Fault("pity.at", "-1", "a number of at least 1"))));

    Reply refused = stage.types(OWNER, "admin reload").reply();

    assertThat(refused.text())
        .contains("12 faults")
        .contains("`summon.json` pity.at: `-1`; expected a number of at least 1")
        .contains("and 2 more");
  }
}
