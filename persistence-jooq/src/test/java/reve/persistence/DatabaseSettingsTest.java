package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
  @Test
  void an_address_has_all_its_parts() {
    DatabaseSettings settings =
        DatabaseSettings.parse(
            "postgresql://reve:p%40ss%2Fw+rd@db.example:6543/game?sslmode=require");

    assertThat(settings)
        .isEqualTo(
            new DatabaseSettings(
                "db.example", 6543, "game", "sslmode=require", "reve", "p@ss/w+rd", 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://reve@localhost/game",
        "postgresql://reve@localhost/game",
        "jdbc:postgresql://reve@localhost/game",
        " postgresql://reve@localhost:5432/game\n"
      })
  void port_and_password_may_be_left_out(String address) {
    assertThat(DatabaseSettings.parse(address))
        .isEqualTo(new DatabaseSettings("localhost", 5432, "game", "", "reve", "", 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "game",
        "mysql://reve:hunter2@localhost/game",
        "postgresql://reve:hunter2@localhost",
        "postgresql://reve:hunter2@localhost/",
        "postgresql://reve:hun/ter2@localhost/game",
        "postgresql://reve:hunter 2@localhost/game"
      })
  void anything_else_is_misspelt_and_not_repeated(String address) {
    assertThatExceptionOfType(DatabaseProblem.Misspelt.class)
        .isThrownBy(() -> DatabaseSettings.parse(address))
        .withMessageContaining("postgresql://user:password@host:port/database")
        .withMessageNotContaining("hunter");
  }

  @Test
  void settings_do_not_tell_the_password() {
    assertThat(DatabaseSettings.parse("postgresql://reve:hunter2@localhost/game"))
        .hasToString("localhost:5432/game");
  }
}
