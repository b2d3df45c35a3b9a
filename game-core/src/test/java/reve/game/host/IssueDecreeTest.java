package reve.game.host;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.awakening.AwakeningRules;
import reve.game.economy.Amount;
import reve.game.economy.AmountRange;
import reve.game.economy.EconomyRules;
import reve.game.energy.EnergyRules;
import reve.game.esprit.Element;
import reve.game.explore.ExploreRules;
import reve.game.fusion.FusionRules;
import reve.game.host.Decree.Ban;
import reve.game.host.Decree.Closing;
import reve.game.host.Decree.Maintenance;
import reve.game.host.Decree.Scaling;
import reve.game.host.DecreeOutcome.Decreed;
import reve.game.host.DecreeOutcome.NobodyThere;
import reve.game.host.DecreeOutcome.Unchanged;
import reve.game.inventory.InventoryRules;
import reve.game.item.ItemEffect;
import reve.game.item.ItemRules;
import reve.game.leader.LeaderRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.shared.Rules;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class IssueDecreeTest {
  private static final Grounds WHY = new Grounds("a fault in it");
  private static final DecreeName FUSION = DecreeName.closing("fusion");
  private static final Closing CLOSED = new Closing("fusion");
  private static final Ban WEEK =
      new Ban("cheated", Optional.of(NOON.plus(Duration.ofDays(7))), "write to us");

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
  }

  private DecreeOutcome issue(DecreeName name, Optional<Decree> decree) {
    return world.issueDecree.handle(new IssueDecree.Command(world.fresh(), ANA, name, decree, WHY));
  }

  private DecreeOutcome ban(Optional<Ban> ban) {
    return world.issueDecree.handle(new IssueDecree.BanCommand(world.fresh(), BEN, ANA, ban, WHY));
  }

  private HostRules rules() {
    return rules(HostRules.class);
  }

  private <R extends Rules> R rules(Class<R> type) {
    return world.rulebooks.inForce().of(type);
  }

  private void scale(Multiplier multiplier, long share) {
    issue(
        DecreeName.scaling(multiplier),
        Optional.of(new Scaling(multiplier, new BasisPoints(share))));
  }

  @Test
  void a_feature_is_closed_and_opened_for_everyone() {
    assertThat(issue(FUSION, Optional.of(CLOSED)))
        .isEqualTo(new Decreed(FUSION, Optional.empty(), Optional.of(CLOSED)));
    assertThat(rules().isClosed("fusion")).isTrue();
    assertThat(rules().isClosed("echo")).isFalse();

    assertThat(issue(FUSION, Optional.empty()))
        .isEqualTo(new Decreed(FUSION, Optional.of(CLOSED), Optional.empty()));
    assertThat(rules().isClosed("fusion")).isFalse();
    assertThat(world.journal(House.ID))
        .containsExactly(
            new HostActed(House.ID, ANA, FUSION, Optional.of(CLOSED), WHY),
            new HostActed(House.ID, ANA, FUSION, Optional.empty(), WHY));
    assertThat(world.journal(ANA)).isEmpty();
  }

  @Test
  void what_is_like_that_already_is_left_alone() {
    assertThat(issue(FUSION, Optional.empty())).isEqualTo(new Unchanged(FUSION, Optional.empty()));
    issue(FUSION, Optional.of(CLOSED));
    assertThat(issue(FUSION, Optional.of(CLOSED)))
        .isEqualTo(new Unchanged(FUSION, Optional.of(CLOSED)));
    assertThat(world.journal(House.ID)).hasSize(1);
  }

  @Test
  void it_outlives_a_reload_of_the_configuration() {
    issue(FUSION, Optional.of(CLOSED));
    scale(Multiplier.EXPERIENCE, 30_000);

    world.rulebooks.replace(TestRules.book());

    assertThat(rules().isClosed("fusion")).isTrue();
    assertThat(rules(ExploreRules.class).experience()).isEqualTo(225);
  }

  @Test
  void each_multiplier_makes_more_of_one_thing() {
    scale(Multiplier.EXPERIENCE, 20_000);
    assertThat(rules(ExploreRules.class).experience()).isEqualTo(150);
    assertThat(orb()).isEqualTo(new ItemEffect.Experience(200));

    scale(Multiplier.CURRENCY, 15_000);
    assertThat(rules(InventoryRules.class).chest(TestRules.OAK_CHEST).orElseThrow().money())
        .isEqualTo(Map.of(TestRules.REVIES, new AmountRange(new Amount(1_500), new Amount(4_500))));
    assertThat(rules(ExploreRules.class).finds().get(TestRules.REMNA))
        .isEqualTo(new AmountRange(new Amount(1), new Amount(1)));
    assertThat(rules(ExploreRules.class).finds().get(TestRules.FAYLEN))
        .isEqualTo(new AmountRange(new Amount(22), new Amount(45)));
    assertThat(rules(EconomyRules.class).dailyReward().base().currencies())
        .containsEntry(TestRules.SHARDS, new Amount(30));
    assertThat(rules(EconomyRules.class).dailyReward().days().getFirst().currencies())
        .containsEntry(TestRules.REVIES, new Amount(7_500));
    assertThat(rules(EconomyRules.class).dailyReward().milestones().getFirst().reward())
        .satisfies(reward ->
            assertThat(reward.currencies()).containsEntry(TestRules.ERYTHL, new Amount(105)));

    scale(Multiplier.ENERGY, 20_000);
    assertThat(rules(EnergyRules.class).energy().secondsPerPoint()).isEqualTo(150);
    assertThat(rules(EnergyRules.class).stamina()).isEqualTo(TestRules.energy().stamina());

    scale(Multiplier.FUSION, 11_000);
    long usual = TestRules.fusion().success().getFirst().value();
    assertThat(rules(FusionRules.class).success().getFirst().value())
        .isEqualTo(Math.min(10_000, usual * 11 / 10));

    scale(Multiplier.AWAKENING_FRAGMENTS, 30_000);
    assertThat(rules(AwakeningRules.class).fragments().getFirst()).isEqualTo(3);

    scale(Multiplier.LEADER, 5_000);
    LeaderRules.Bonus half =
        rules(LeaderRules.class).elements().getOrDefault(Element.UMBRAL, List.of()).getFirst();
    LeaderRules.Bonus whole =
        TestRules.leaders().elements().getOrDefault(Element.UMBRAL, List.of()).getFirst();
    assertThat(half.base()).isEqualTo(Math.floorDiv(whole.base(), 2));
    assertThat(half.step()).isEqualTo(Math.floorDiv(whole.step(), 2));
  }

  private ItemEffect orb() {
    return rules(ItemRules.class).find(TestRules.ORB).orElseThrow().effect();
  }

  @Test
  void an_orb_teaches_something_however_little_there_is_of_it() {
    scale(Multiplier.EXPERIENCE, 1);

    assertThat(orb()).isEqualTo(new ItemEffect.Experience(1));
  }

  @Test
  void a_multiplier_of_the_whole_changes_nothing() {
    scale(Multiplier.CURRENCY, 10_000);

    assertThat(rules(ExploreRules.class)).isEqualTo(TestRules.explore());
    assertThat(rules(EconomyRules.class)).isEqualTo(TestRules.economy());
    assertThat(rules(ItemRules.class)).isEqualTo(TestRules.items());
    assertThat(rules(InventoryRules.class)).isEqualTo(TestRules.inventory());
  }

  @Test
  void a_banned_player_is_shut_out_until_the_ban_ends() {
    assertThat(ban(Optional.of(WEEK))).isInstanceOf(Decreed.class);

    assertThat(rules().banOf(ANA, NOON.plus(Duration.ofDays(7)).minusMillis(1))).contains(WEEK);
    assertThat(rules().banOf(ANA, NOON.plus(Duration.ofDays(7)))).isEmpty();
    assertThat(rules().banOf(BEN, NOON)).isEmpty();
    assertThat(world.journal(ANA)).containsExactly(new PlayerBanned(ANA, BEN, WEEK.until(), WHY));
  }

  @Test
  void a_pardon_ends_it_sooner() {
    ban(Optional.of(WEEK));

    ban(Optional.empty());

    assertThat(rules().banOf(ANA, NOON)).isEmpty();
    assertThat(world.journal(ANA)).last().isEqualTo(new PlayerPardoned(ANA, BEN, WHY));
  }

  @Test
  void a_ban_without_an_end_has_none() {
    ban(Optional.of(new Ban("cheated", Optional.empty(), "")));

    assertThat(rules().banOf(ANA, NOON.plus(Duration.ofDays(100_000)))).isPresent();
  }

  @Test
  void nobody_is_banned_of_whom_nothing_is_kept() {
    assertThat(
            world.issueDecree.handle(
                new IssueDecree.BanCommand(world.fresh(), ANA, BEN, Optional.of(WEEK), WHY)))
        .isEqualTo(new NobodyThere(BEN));
  }

  @Test
  void a_server_is_shut_out_whole() {
    issue(DecreeName.banOfServer(77), Optional.of(WEEK));

    assertThat(rules().banOfServer(77, NOON)).contains(WEEK);
    assertThat(rules().banOfServer(78, NOON)).isEmpty();
    assertThat(rules().banOfServer(77, NOON.plus(Duration.ofDays(7)).minusMillis(1)))
        .contains(WEEK);
    assertThat(rules().banOfServer(77, NOON.plus(Duration.ofDays(7)))).isEmpty();
  }

  @Test
  void all_that_is_decided_stands_by_kind_and_name() {
    Maintenance works = new Maintenance("moving house", Optional.empty());
    issue(DecreeName.MAINTENANCE, Optional.of(works));
    issue(FUSION, Optional.of(CLOSED));
    issue(DecreeName.closing("echo"), Optional.of(new Closing("echo")));

    assertThat(rules().all(Closing.class))
        .containsExactly(
            Map.entry(DecreeName.closing("echo").value(), new Closing("echo")),
            Map.entry(FUSION.value(), CLOSED));
    assertThat(rules().all(Decree.class)).hasSize(3).containsValue(works);
    assertThat(rules().all(Ban.class)).isEmpty();
  }

  @Test
  void all_other_processes_are_told_of_what_was_decided_and_of_nothing_else() {
    issue(FUSION, Optional.of(CLOSED));
    assertThat(world.announcements.made()).isEqualTo(1);

    issue(FUSION, Optional.of(CLOSED));
    assertThat(world.announcements.made()).isEqualTo(1);

    ban(Optional.of(WEEK));
    assertThat(world.announcements.made()).isEqualTo(2);
  }

  @Test
  void maintenance_has_a_text_and_perhaps_an_end() {
    Maintenance works = new Maintenance("moving house", Optional.of(NOON));
    issue(DecreeName.MAINTENANCE, Optional.of(works));

    assertThat(rules().maintenance()).contains(works);
  }

  @Test
  void an_owner_who_does_not_play_decides_as_well() {
    assertThat(
            world.issueDecree.handle(
                new IssueDecree.Command(world.fresh(), BEN, FUSION, Optional.of(CLOSED), WHY)))
        .isEqualTo(new Decreed(FUSION, Optional.empty(), Optional.of(CLOSED)));

    assertThat(rules().isClosed("fusion")).isTrue();
    assertThat(world.journal(House.ID))
        .containsExactly(new HostActed(House.ID, BEN, FUSION, Optional.of(CLOSED), WHY));
  }

  @Test
  void a_decree_that_arrives_again_is_issued_once() {
    IssueDecree.Command command =
        new IssueDecree.Command(world.fresh(), BEN, FUSION, Optional.of(CLOSED), WHY);

    assertThat(world.issueDecree.handle(command)).isEqualTo(world.issueDecree.handle(command));
    assertThat(world.journal(House.ID)).hasSize(1);
  }
}
