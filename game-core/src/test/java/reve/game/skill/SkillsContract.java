package reve.game.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.skill.Skills.Allocation;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Skills} keeps. */
public abstract class SkillsContract extends PortContract {
  private static final Allocation FIRST = new Allocation(1, 2, 3, 4, 0);
  private static final Allocation SECOND = new Allocation(0, 9, 0, 1, 5);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_there_is_none() {
    assertThat(of(ANA)).isEqualTo(Allocation.NONE);
  }

  @Test
  void the_last_one_takes_the_place_of_the_one_before() {
    act(ANA, unit -> ports.skills().save(ANA, FIRST));
    act(ANA, unit -> ports.skills().save(ANA, SECOND));

    assertThat(of(ANA)).isEqualTo(SECOND);
    assertThat(of(BEN)).isEqualTo(Allocation.NONE);
  }

  @Test
  void a_unit_finds_what_it_saved() {
    act(
        ANA,
        unit -> {
          assertThat(ports.skills().of(ANA)).isEqualTo(Allocation.NONE);
          ports.skills().save(ANA, FIRST);
          ports.skills().save(ANA, SECOND);
          assertThat(ports.skills().of(ANA)).isEqualTo(SECOND);
        });
  }

  private Allocation of(PlayerId player) {
    return ask(() -> ports.skills().of(player));
  }
}
