package reve.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.ConfigReading.Faulty;
import reve.app.config.ConfigReading.Sound;
import reve.game.collection.CollectionRules;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;

class RulebookReloadTest {
  @TempDir Path empty;
  private GameFolder game;
  private Rulebooks rulebooks;
  private RulebookReload reload;

  @BeforeEach
  void start() {
    game = new GameFolder(empty);
    ConfigFolder folder = new ConfigFolder(game.path());
    rulebooks = new Rulebooks(((Sound) folder.read()).book());
    reload = new RulebookReload(folder, rulebooks);
  }

  @Test
  void a_sound_configuration_is_in_force_at_once() {
    game.edit("collection.json", "10", "5");

    ConfigReading reading = reload.reload();

    assertThat(reading).isEqualTo(new Sound(rulebooks.inForce()));
    assertThat(rulebooks.inForce().of(CollectionRules.class).pageSize()).isEqualTo(5);
  }

  @Test
  void a_faulty_configuration_changes_nothing() {
    Rulebook before = rulebooks.inForce();
    game.edit("collection.json", "10", "5").edit("summon.json", "\"at\": 100", "\"at\": -1");

    ConfigReading reading = reload.reload();

    assertThat(reading).isInstanceOf(Faulty.class);
    assertThat(rulebooks.inForce()).isSameAs(before);
  }

  @Test
  void what_players_may_hold_is_not_taken_away() {
    Rulebook before = rulebooks.inForce();
    game.edit("esprit/inferno.json", "\"last_match\"", "\"first_match\"")
        .edit("codex.json", "\"last_match\"", "\"first_match\"")
        .edit("codex.json", "\"last_match\"", "\"first_match\"")
        .edit("currencies.json", "\"gems\"", "\"jewels\"")
        .edit("player.json", ", \"gems\": 10", "")
        .edit("economy.json", ", \"gems\": 1", "");

    ConfigReading reading = reload.reload();

    assertThat(((Faulty) reading).faults())
        .extracting(FileFault::inWords)
        .containsExactlyInAnyOrder(
            "currencies.json, currencies: gems – expected still there, since players may hold it",
            "esprit.json, esprit: last_match – expected still there (\"retired\": true), since"
                + " players may hold it");
    assertThat(rulebooks.inForce()).isSameAs(before);
  }
}
