package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.app.config.GameFolder;
import reve.app.operations.Metrics;
import reve.app.operations.OperationsServer;
import reve.app.operations.Readiness;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;

class ReveCommandTest {
  @TempDir Path folder;

  @Test
  void every_subcommand_is_listed() {
    assertThat(CommandLineRun.of().out())
        .contains("run", "play", "discord", "test", "check-config", "audit", "doctor", "bench")
        .contains("backup", "restore", "help")
        .doesNotContain("rehearse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "play",
        "discord",
        "test",
        "check-config",
        "audit",
        "backup",
        "restore",
        "doctor",
        "bench"
      })
  void every_subcommand_explains_itself(String name) {
    CommandLineRun asked = CommandLineRun.of(name, "--help");

    assertThat(asked.exitCode()).isZero();
    assertThat(asked.out()).contains("Usage: reve " + name);
    assertThat(CommandLineRun.of("help", name).out()).isEqualTo(asked.out());
  }

  @Test
  void an_unknown_option_is_a_wrong_command_line() {
    assertThat(CommandLineRun.of("play", "--fast").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("dance").exitCode()).isEqualTo(2);
  }

  @Test
  void check_config_sums_up_a_sound_game() {
    CommandLineRun run = CommandLineRun.of("check-config");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("is sound: 108 Esprits, 56 items, 8 currencies, 3 banners.");
  }

  @Test
  void check_config_names_every_fault_in_plain_words() {
    GameFolder game =
        new GameFolder(folder)
            .edit("summon.json", "\"at\": 100", "\"at\": 0")
            .edit("player.json", "\"starterTier\": 1", "\"starterTier\": 19");

    CommandLineRun byArgument = CommandLineRun.of("check-config", game.path().toString());
    CommandLineRun bySetting =
        CommandLineRun.of(Map.of("REVE_CONFIG", game.path().toString()), "", "check-config");

    assertThat(byArgument.exitCode()).isEqualTo(1);
    assertThat(byArgument.lines())
        .containsExactly(
            "2 faults:",
            "  player.json, starterPackage.starterTier: 19 – expected at most 18",
            "  summon.json, pity.at: 0 – expected at least 1");
    assertThat(bySetting).isEqualTo(byArgument);
  }

  @Test
  void an_audit_of_no_game_says_so() {
    CommandLineRun run = CommandLineRun.of("audit", "--data", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("reve: There is no game in " + folder + ".");
  }

  @Test
  void wrong_settings_stop_a_run_before_it_begins() {
    CommandLineRun run =
        CommandLineRun.of(
            Map.of("REVE_HTTP_PORT", "none", "DISCORD_TOKEN", "top secret"), "", "run");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("REVE_HTTP_PORT is \"none\"", "DISCORD_TOKEN is not a bot token")
        .doesNotContain("secret");
  }

  @Test
  void the_doctor_names_the_remedy_of_each_ill() {
    CommandLineRun well = CommandLineRun.of("doctor");
    CommandLineRun ill =
        CommandLineRun.of(
            Map.of(
                "REVE_CONFIG", folder.toString(),
                "DISCORD_TOKEN", "a.b.c",
                "DISCORD_API_URL", "http://127.0.0.1:1/api/v10",
                "DATABASE_URL", "postgres://reve:secret@127.0.0.1:1/reve"),
            "",
            "doctor");

    assertThat(well.exitCode()).as(well.out()).isZero();
    assertThat(well.lines()).allMatch(line -> line.matches("(ok|\\?| ) .*"));
    assertThat(ill.exitCode()).isEqualTo(1);
    assertThat(ill.out())
        .contains(
            "ability.json: missing",
            "No PostgreSQL answers at 127.0.0.1:1/reve",
            "Discord does not answer at http://127.0.0.1:1/api/v10")
        .doesNotContain("secret");
  }

  @Test
  void every_subcommand_is_listed_by_a_sentence_that_stands_alone() {
    String listed = CommandLineRun.of("--help").out().replaceFirst("(?s).*Commands:", "");

    assertThat(listed.replaceAll("\\n {3,}", " ").strip().lines())
        .hasSizeGreaterThan(8)
        .allMatch(line -> line.endsWith("."));
    assertThat(CommandLineRun.of("play", "--help").out()).contains("begins at the true time");
  }

  @Test
  void what_help_does_not_know_is_a_wrong_command_line() {
    assertThat(CommandLineRun.of("help", "--nosuch").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("help", "dance").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("help").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "-1"})
  void a_port_that_is_none_is_a_wrong_command_line(String port) {
    CommandLineRun run = CommandLineRun.of("discord", "--port", port);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("--port is " + port + "; it is a number from 0 to 65535")
        .doesNotContain("\tat ");
  }

  @Test
  void the_doctor_says_which_database_will_be_used_and_who_uses_a_port() throws IOException {
    try (Metrics metrics = new Metrics();
        OperationsServer game =
            OperationsServer.start("127.0.0.1", 0, new Readiness(), metrics.registry());
        ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run =
          CommandLineRun.of(
              Map.of(
                  "REVE_HTTP_PORT", Integer.toString(game.port()),
                  "REVE_DISCORD_PORT", Integer.toString(other.getLocalPort()),
                  "REVE_DATA", folder.resolve("data").toString(),
                  "REVE_HTTPPORT", "1"),
              "",
              "doctor");

      assertThat(run.out())
          .contains(
              "ok   database     the embedded PostgreSQL 18 starts",
              game.port() + " is used by a game that runs",
              other.getLocalPort() + " is used by another program",
              "REVE_HTTPPORT is not a setting");
      assertThat(run.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void the_doctor_reads_the_clock_before_the_token_is_accepted() {
    try (DiscordLocal discord = DiscordLocal.start(Options.defaults())) {
      CommandLineRun run =
          CommandLineRun.of(
              Map.of("DISCORD_TOKEN", "a.b.c", "DISCORD_API_URL", discord.baseUrl()), "", "doctor");

      assertThat(run.out())
          .contains("clock", "Discord refuses the token in DISCORD_TOKEN")
          .doesNotContain("a.b.c");
    }
  }
}
