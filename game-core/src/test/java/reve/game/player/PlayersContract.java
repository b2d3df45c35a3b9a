package reve.game.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.player.Registration.Playing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;
import reve.game.testworld.TestRules;

/** What every implementation of {@link Players} keeps. */
public abstract class PlayersContract extends PortContract {
  private static final PolicyAccepted ACCEPTED = new PolicyAccepted(ANA, 3, NOON);
  private static final Player PLAYER =
      new Player(
          ANA,
          new PlayerName("Ana 😀 ✨"),
          TestRules.ENLIGHTENED,
          2,
          55,
          10,
          new Player.Reserve(199, NOON.minusSeconds(9)),
          new Player.Reserve(88, NOON.minusSeconds(8)),
          TestRules.id(Element.RADIANT, 1),
          List.of(),
          NOON);

  @Test
  void nobody_is_known_at_first() {
    assertThat(find(ANA)).isEmpty();
  }

  @Test
  void whoever_accepted_the_policy_is_found_as_such() {
    accept();

    assertThat(find(ANA)).contains(ACCEPTED);
    assertThat(find(BEN)).isEmpty();
  }

  @Test
  void the_policy_is_stored_once() {
    accept();

    assertThatIllegalStateException().isThrownBy(this::accept);
  }

  @Test
  void a_player_is_found_as_they_began() {
    accept();

    start();

    assertThat(find(ANA)).contains(new Playing(PLAYER));
  }

  @Test
  void nobody_starts_without_the_policy() {
    assertThatIllegalStateException().isThrownBy(this::start);

    assertThat(find(ANA)).isEmpty();
  }

  @Test
  void nobody_starts_twice() {
    accept();
    start();

    assertThatIllegalStateException().isThrownBy(this::start);
  }

  @Test
  void a_unit_finds_whom_it_stored() {
    act(
        ANA,
        unit -> {
          ports.players().accept(ACCEPTED);
          assertThat(ports.players().find(ANA)).contains(ACCEPTED);
          ports.players().start(PLAYER);
          assertThat(ports.players().find(ANA)).contains(new Playing(PLAYER));
        });

    assertThat(find(ANA)).contains(new Playing(PLAYER));
  }

  @Test
  void a_player_changes_as_they_play() {
    Player changed =
        PLAYER
            .withName(new PlayerName("Bea"))
            .withLevel(9, 12)
            .withLevelCap(20)
            .withClass(TestRules.FOCUSED)
            .withEnergy(new Player.Reserve(1, NOON.plusSeconds(3)))
            .withStamina(new Player.Reserve(2, NOON.plusSeconds(4)));
    accept();
    start();

    act(
        ANA,
        unit -> {
          ports.players().save(PLAYER.withLevel(3, 1));
          ports.players().save(changed);
          assertThat(ports.players().find(ANA)).contains(new Playing(changed));
        });

    assertThat(find(ANA)).contains(new Playing(changed));
  }

  @Test
  void nobody_is_changed_before_they_start() {
    accept();

    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.players().save(PLAYER)));

    assertThat(find(ANA)).contains(ACCEPTED);
  }

  private void accept() {
    act(ANA, unit -> ports.players().accept(ACCEPTED));
  }

  private void start() {
    act(ANA, unit -> ports.players().start(PLAYER));
  }

  private Optional<Registration> find(PlayerId player) {
    return ask(() -> ports.players().find(player));
  }
}
