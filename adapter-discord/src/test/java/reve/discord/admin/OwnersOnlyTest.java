package reve.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.discord.stage.Stage.OWNER;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Action;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.CustomId;
import reve.discord.shared.Option;
import reve.discord.shared.Permission;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.shared.PlayerId;
import reve.game.testworld.Shows;

/** Nobody but an owner gets at anything of an owner's, by whatever way. */
class OwnersOnlyTest {
  private final Stage stage = new Stage().playerHas(Permission.MANAGE_SERVER);

  @BeforeEach
  void begin() {
    stage.world.given(ANA);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Stream<SlashCommand> ofOwners() {
    return Commands.over(stage.world, stage.voices, () -> stage.reloadOutcome).stream()
        .filter(command -> command.spec().name().startsWith("admin"));
  }

  @Test
  void every_command_of_owners_is_marked_as_one() {
    assertThat(ofOwners()).hasSizeGreaterThan(6);
    assertThat(ofOwners())
        .allSatisfy(command -> {
          assertThat(command.spec().access()).isEqualTo(Access.OWNERS);
          assertThat(command.spec().userNeeds()).containsExactly(Permission.MANAGE_SERVER);
        });
  }

  @Test
  @Shows("G01")
  void a_stranger_who_types_one_is_refused() {
    ofOwners().forEach(command -> assertRefused(stage.types(ANA, command.spec().name()), command));
  }

  @Test
  void a_stranger_who_presses_chooses_or_fills_in_anything_is_refused() {
    for (SlashCommand command : ofOwners().toList()) {
      for (Action<?> action : command.actions()) {
        String id = control(command, action.name(), List.of("1", "1", "1"));
        assertRefused(stage.presses(ANA, id), command);
        assertRefused(stage.chooses(ANA, id, "1"), command);
        assertRefused(
            stage.fills(ANA, id, Map.of("name", "player1", "reason", "because")), command);
      }
      assertRefused(stage.presses(ANA, control(command, "run", List.of())), command);
    }
  }

  private static String control(SlashCommand command, String action, List<String> arguments) {
    return new CustomId(command.spec().name(), action, ANA, Optional.of("x.1"), arguments)
        .written();
  }

  private static void assertRefused(Scene scene, SlashCommand command) {
    assertThat(scene.reply().isRefusal()).as(command.spec().name()).isTrue();
    assertThat(scene.reply().text()).as(command.spec().name()).contains("owners");
  }

  @Test
  void nothing_is_suggested_to_a_stranger() {
    for (SlashCommand command : ofOwners().toList()) {
      for (Option<?> option : command.spec().options()) {
        assertThat(suggested(ANA, command, option)).isEmpty();
      }
    }
    assertThat(
            ofOwners()
                .flatMap(command ->
                    command.spec().options().stream()
                        .map(option -> suggested(OWNER, command, option))))
        .anyMatch(suggestions -> !suggestions.isEmpty());
  }

  private List<Option.Suggestion> suggested(
      PlayerId player, SlashCommand command, Option<?> option) {
    return stage.suggestions(player, command.spec().name(), option.name(), "");
  }
}
