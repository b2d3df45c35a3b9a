package reve.game.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.leader.LeaderEffect;
import reve.game.shared.NotStarted;
import reve.game.team.TeamOutcome.NotOwned;
import reve.game.team.TeamOutcome.Same;
import reve.game.team.TeamOutcome.TeamSet;
import reve.game.team.TeamOutcome.Twice;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.World;

class TeamTest {
  private static final EspritId EMBER = id(Element.INFERNO, 1);
  private static final EspritId FERN = id(Element.VERDANT, 2);
  private static final EspritId EEL = id(Element.ABYSSAL, 3);
  private static final EspritId GALE = id(Element.TEMPEST, 4);

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA).owns(EMBER, 1).owns(FERN, 2).owns(EEL, 1).owns(GALE, 1);
  }

  @Test
  void a_team_is_a_leader_and_up_to_two_supports() {
    assertThat(set(GALE, FERN, EEL))
        .isInstanceOfSatisfying(
            TeamSet.class,
            set -> {
              assertThat(set.leader()).isEqualTo(GALE);
              assertThat(set.supports()).containsExactly(FERN, EEL);
              assertThat(set.newLeader()).isTrue();
            });
    assertThat(set(GALE, FERN))
        .isInstanceOfSatisfying(TeamSet.class, set -> assertThat(set.newLeader()).isFalse());
    assertThat(set(GALE))
        .isInstanceOfSatisfying(TeamSet.class, set -> assertThat(set.supports()).isEmpty());

    assertThat(world.journal(ANA))
        .containsExactly(
            new LeaderChanged(ANA, EMBER, GALE),
            new TeamUpdated(ANA, GALE, List.of(FERN, EEL)),
            new TeamUpdated(ANA, GALE, List.of(FERN)),
            new TeamUpdated(ANA, GALE, List.of()));
  }

  @Test
  @Shows("D12")
  void whoever_sets_a_team_learns_what_it_could_do_before_and_can_do_now() {
    world.given(ANA).owns(new Stack(GALE, 1, 2, 1, 0, false, NOON));

    TeamSet set = (TeamSet) set(GALE, FERN);

    assertThat(set.change())
        .hasValueSatisfying(change -> {
          assertThat(change.before())
              .isEqualTo(
                  new TeamMight(
                      0, Map.of(LeaderEffect.ATTACK, 500L, LeaderEffect.ENERGY_SOONER, 50L), 31));
          assertThat(change.after().stars()).isEqualTo(2);
          assertThat(change.after().bonuses())
              .isEqualTo(Map.of(LeaderEffect.ENERGY_SOONER, 90L, LeaderEffect.STAMINA_SOONER, 60L));
          assertThat(change.after().power()).isEqualTo(world.viewTeam.handle(ANA).power());
        });
  }

  @Test
  @Shows("D11")
  void members_are_three_different_stacks_of_ones_own() {
    Belongings before = world.belongings(ANA);

    assertThat(set(FERN, FERN)).isEqualTo(new Twice(FERN));
    assertThat(set(EMBER, EEL, EEL)).isEqualTo(new Twice(EEL));
    assertThat(set(EMBER, id(Element.UMBRAL, 1))).isEqualTo(new NotOwned(id(Element.UMBRAL, 1)));
    assertThat(set(EMBER)).isEqualTo(new Same(EMBER, List.of()));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThatIllegalArgumentException().isThrownBy(() -> set(EMBER, FERN, EEL, GALE));
  }

  @Test
  void of_every_member_a_copy_is_kept() {
    set(GALE, FERN);

    assertThat(world.unitOfWork.<Set<EspritId>>ask(moment -> world.keepsakes.of(ANA)))
        .containsExactlyInAnyOrder(GALE, FERN);
  }

  @Test
  void a_team_shows_its_power_and_the_strongest_there_could_be() {
    set(EMBER, FERN);

    ViewTeam.Answer team = world.viewTeam.handle(ANA);

    assertThat(team.members())
        .extracting(member -> member.esprit().id())
        .containsExactly(EMBER, FERN);
    assertThat(team.power()).isEqualTo(22 + 9 + 55 + 22);
    assertThat(team.strongest()).containsExactly(GALE, EEL, FERN);
    assertThat(team.canImprove()).isTrue();
    set(GALE, EEL, FERN);
    assertThat(world.viewTeam.handle(ANA).canImprove()).isFalse();
  }

  @Test
  void who_has_not_started_has_no_team() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewTeam.handle(BEN));
  }

  private TeamOutcome set(EspritId leader, EspritId... supports) {
    return world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, leader, List.of(supports)));
  }
}
