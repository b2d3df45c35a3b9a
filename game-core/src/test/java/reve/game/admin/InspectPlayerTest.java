package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.achievement.AchievementId;
import reve.game.admin.Inspection.Possessions;
import reve.game.admin.Inspection.Progress;
import reve.game.admin.Inspection.Strength;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.player.Registration;
import reve.game.skill.Skills;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.testworld.TestRelics;
import reve.game.testworld.World;

class InspectPlayerTest {
  private final World world = new World();

  @Test
  void an_owner_sees_all_that_a_player_holds() {
    EspritId ember = id(Element.INFERNO, 1);
    Stack armed = new Stack(ember, 1, 0, 1, 0, false, NOON, List.of(TestRelics.SWORD));
    world.given(ANA).holds(REVIES, 7).has(POTION, 2).owns(armed).hasGathered(3, 4, 500);

    Possessions owned = inspected().owned();

    assertThat(inspected().player())
        .isEqualTo(world.unitOfWork.<Player>ask(moment -> world.players.demand(ANA)));
    assertThat(owned.held()).isEqualTo(world.belongings(ANA).held());
    assertThat(owned.earned()).isEqualTo(world.belongings(ANA).earned());
    assertThat(owned.items()).isEqualTo(Map.of(POTION, 2L));
    assertThat(owned.totals()).isEqualTo(world.belongings(ANA).totals());
    assertThat(owned.wearers()).containsExactly(armed);
  }

  @Test
  void an_owner_sees_what_a_player_has_left_to_spend_as_the_player_does() {
    world.given(ANA);
    world.act(
        ANA,
        unit -> {
          world.players.save(world.players.demand(ANA).withEnergy(new Reserve(40, NOON)));
          world.charges.save(ANA, new Reserve(2, NOON));
        });

    Strength strength = inspected().strength();

    assertThat(strength.energy()).isEqualTo(world.viewEnergy.handle(ANA).energy());
    assertThat(strength.stamina()).isEqualTo(world.viewEnergy.handle(ANA).stamina());
    assertThat(strength.energy().points()).isEqualTo(40);
    assertThat(strength.charges()).isEqualTo(world.viewReve.handle(ANA).charges());
    assertThat(strength.charges().left()).isEqualTo(2);
  }

  @Test
  void an_owner_sees_skills_achievements_and_the_pity_of_each_banner() {
    Skills.Allocation learned = new Skills.Allocation(3, 0, 2, 0, 1);
    AchievementId done = new AchievementId("first_steps");
    world.given(ANA);
    world.act(
        ANA,
        unit -> {
          world.skills.save(ANA, learned);
          world.achievements.unlock(ANA, done, unit.now());
          world.banners.save(ANA, Map.of(STANDARD, new BannerRecord(17, LocalDate.EPOCH, 0)));
        });

    Progress progress = inspected().progress();

    assertThat(progress.skills()).isEqualTo(learned);
    assertThat(progress.achieved().has(done)).isTrue();
    assertThat(progress.pity()).isEqualTo(Map.of(STANDARD, 17));
  }

  private Inspection.Playing inspected() {
    return (Inspection.Playing) world.inspectPlayer.handle(ANA);
  }

  @Test
  void who_only_accepted_the_policy_has_not_begun() {
    world.act(
        ANA, unit -> world.players.accept(new Registration.PolicyAccepted(ANA, 1, unit.now())));

    assertThat(world.inspectPlayer.handle(ANA)).isEqualTo(new Inspection.NotBegun(ANA, NOON));
  }

  @Test
  void of_a_stranger_there_is_nothing_to_see() {
    assertThat(world.inspectPlayer.handle(ANA)).isEqualTo(new Inspection.Nobody(ANA));
  }
}
