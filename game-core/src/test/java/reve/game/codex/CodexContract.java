package reve.game.codex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.codex.Codex.Entries;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Codex} keeps. */
public abstract class CodexContract extends PortContract {
  private final EspritId moth = new EspritId("moth");
  private final EspritId fox = new EspritId("fox");
  private final GoalId set = new GoalId("night");
  private final GoalId milestone = new GoalId("two");

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_it_is_empty() {
    assertThat(of(ANA)).isEqualTo(Entries.NONE);
  }

  @Test
  void what_is_entered_and_rewarded_stays() {
    act(ANA, unit -> ports.codex().enter(ANA, Set.of(moth)));
    act(
        ANA,
        unit -> {
          ports.codex().enter(ANA, Set.of(fox));
          ports.codex().reward(ANA, set);
        });
    act(ANA, unit -> ports.codex().reward(ANA, milestone));

    assertThat(of(ANA)).isEqualTo(new Entries(Set.of(moth, fox), Set.of(set, milestone)));
    assertThat(of(BEN)).isEqualTo(Entries.NONE);
    assertThat(ask(() -> ports.codex().ever(ANA))).isEqualTo(2);
    assertThat(ask(() -> ports.codex().ever(BEN))).isZero();
  }

  @Test
  void a_unit_finds_what_it_entered_and_rewarded() {
    act(
        ANA,
        unit -> {
          assertThat(ports.codex().of(ANA)).isEqualTo(Entries.NONE);
          ports.codex().enter(ANA, Set.of(moth, fox));
          ports.codex().reward(ANA, set);
          assertThat(ports.codex().of(ANA)).isEqualTo(new Entries(Set.of(moth, fox), Set.of(set)));
        });
  }

  @Test
  void nothing_is_entered_or_rewarded_twice() {
    act(
        ANA,
        unit -> {
          ports.codex().enter(ANA, Set.of(moth));
          ports.codex().reward(ANA, set);
        });

    assertThatException()
        .isThrownBy(() -> act(ANA, unit -> ports.codex().enter(ANA, Set.of(fox, moth))));
    assertThatException().isThrownBy(() -> act(ANA, unit -> ports.codex().reward(ANA, set)));

    assertThat(of(ANA)).isEqualTo(new Entries(Set.of(moth), Set.of(set)));
  }

  private Entries of(PlayerId player) {
    return ask(() -> ports.codex().of(player));
  }
}
