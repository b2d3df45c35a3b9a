package reve.app.wiring;

import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import reve.game.ability.ViewAbilities;
import reve.game.achievement.ViewAchievements;
import reve.game.achievement.WatchAchievements;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.ExplainReference;
import reve.game.admin.GiveEsprits;
import reve.game.admin.InspectPlayer;
import reve.game.admin.NoteIncident;
import reve.game.admin.ResetPlayer;
import reve.game.awakening.AwakenEsprit;
import reve.game.awakening.ViewAwakening;
import reve.game.codex.KeepCodex;
import reve.game.codex.ViewCodex;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionStats;
import reve.game.collection.CountEsprits;
import reve.game.collection.ViewCollection;
import reve.game.collection.ViewOverview;
import reve.game.collection.ViewRecent;
import reve.game.dissolve.DissolveEsprits;
import reve.game.dissolve.PreviewDissolve;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.OpenEcho;
import reve.game.echo.ViewEchoes;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.IncomeModifiers;
import reve.game.economy.SummedIncome;
import reve.game.economy.Treasury;
import reve.game.economy.ViewBalance;
import reve.game.economy.ViewHistory;
import reve.game.energy.ViewEnergy;
import reve.game.energy.Vitality;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.FindOwned;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Menagerie;
import reve.game.esprit.ViewEsprit;
import reve.game.experience.PassTrial;
import reve.game.experience.Progress;
import reve.game.experience.ViewLevel;
import reve.game.explore.Explore;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.OpenBundles;
import reve.game.fragment.ViewFragments;
import reve.game.friend.FindFriend;
import reve.game.friend.GiveFriendCode;
import reve.game.friend.ShowFriendCode;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FusionModifiers;
import reve.game.fusion.TryFusion;
import reve.game.fusion.ViewFusion;
import reve.game.help.ViewFirstSteps;
import reve.game.host.FollowHost;
import reve.game.host.IssueDecree;
import reve.game.inventory.UseItem;
import reve.game.inventory.ViewInventory;
import reve.game.leader.LeaderBonuses;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.LevelEsprit;
import reve.game.notification.CheckGauges;
import reve.game.notification.FillInbox;
import reve.game.notification.ForgetNotices;
import reve.game.notification.Postbox;
import reve.game.notification.SwitchNotices;
import reve.game.notification.ViewNotices;
import reve.game.notification.WatchGauges;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassIncome;
import reve.game.player.Players;
import reve.game.player.RenamingUnitOfWork;
import reve.game.player.StartGame;
import reve.game.player.ViewRegistration;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ClassRegeneration;
import reve.game.playerclass.CountClassBonus;
import reve.game.playerclass.ViewClass;
import reve.game.power.ViewPower;
import reve.game.privacy.ExportPerson;
import reve.game.privacy.ForgetPerson;
import reve.game.privacy.Settlement;
import reve.game.profile.ViewProfile;
import reve.game.relic.EquipRelics;
import reve.game.relic.UnequipRelics;
import reve.game.relic.ViewRelics;
import reve.game.reve.PullReve;
import reve.game.reve.ViewReve;
import reve.game.search.CompareEsprits;
import reve.game.search.PickEsprit;
import reve.game.search.SearchEsprits;
import reve.game.shared.Cache;
import reve.game.shared.DiceSource;
import reve.game.shared.Events;
import reve.game.shared.LockedUnitOfWork;
import reve.game.shared.PlayerLocks;
import reve.game.shared.Reaction;
import reve.game.shared.Rulebooks;
import reve.game.shared.Subscriber;
import reve.game.shared.UnitOfWork;
import reve.game.skill.AllocateSkill;
import reve.game.skill.ResetSkills;
import reve.game.skill.SkilledGauges;
import reve.game.skill.SkilledPower;
import reve.game.skill.ViewSkills;
import reve.game.statistics.RefreshSurvey;
import reve.game.statistics.ViewActivity;
import reve.game.statistics.ViewStatistics;
import reve.game.statistics.ViewSurvey;
import reve.game.summon.SummonEsprits;
import reve.game.summon.ViewOdds;
import reve.game.team.SetTeam;
import reve.game.team.TeamMembers;
import reve.game.team.ViewTeam;
import reve.game.weekly.CloseWeeks;
import reve.game.weekly.GatherPoints;
import reve.game.weekly.RewardWeek;
import reve.persistence.Database;

/** The core: its use cases, what reacts to what, and the way a command takes. */
final class GameModule extends PlainModule {
  @Override
  protected void configure() {
    one(ViewAbilities.class);

    one(ViewAchievements.class);
    one(WatchAchievements.class);

    one(KeepCodex.class);
    one(ViewCodex.class);

    one(CollectionStats.class);
    one(CountEsprits.class);
    one(ViewCollection.class);
    one(ViewOverview.class);
    one(ViewRecent.class);

    one(ClassIncome.class);
    one(Treasury.class);
    one(ClaimDaily.class);
    one(CraftFayrites.class);
    one(ViewBalance.class);
    one(ViewHistory.class);

    one(PassTrial.class);
    one(Progress.class);
    one(ViewLevel.class);

    one(Explore.class);

    one(ViewEnergy.class);

    one(AdjustPlayer.class);
    one(ExplainReference.class);
    one(GiveEsprits.class);
    one(InspectPlayer.class);
    one(NoteIncident.class);
    one(ResetPlayer.class);

    one(AwakenEsprit.class);
    one(ViewAwakening.class);

    one(DissolveEsprits.class);
    one(PreviewDissolve.class);

    one(FuseEsprits.class);
    one(TryFusion.class);
    one(ViewFusion.class);

    one(FollowHost.class);
    one(IssueDecree.class);

    one(ViewFirstSteps.class);

    one(LeaderBonuses.class);

    one(BreakLimit.class);
    one(LevelEsprit.class);

    one(Keepsakes.class, TeamMembers.class);
    one(SetTeam.class);
    one(ViewTeam.class);

    one(FindOwned.class);
    one(Menagerie.class);
    one(FindEsprits.class);
    one(LockEsprit.class);
    one(ViewEsprit.class);

    one(RefreshLeaderboards.class);
    one(ViewLeaderboard.class);

    one(AcceptPolicy.class);
    one(StartGame.class);
    one(ViewRegistration.class);

    one(ViewProfile.class);

    one(FindFriend.class);
    one(GiveFriendCode.class);
    one(ShowFriendCode.class);

    one(CloseWeeks.class);
    one(GatherPoints.class);
    one(RewardWeek.class);

    one(ChangeClass.class);
    one(ClassRegeneration.class);
    one(CountClassBonus.class);
    one(ViewClass.class);

    one(ClaimDailyEcho.class);
    one(OpenEcho.class);
    one(ViewEchoes.class);

    one(CraftFromFragments.class);
    one(OpenBundles.class);
    one(ViewFragments.class);

    one(ExportPerson.class);
    one(ForgetPerson.class);
    one(Settlement.class);
    one(UseItem.class);
    one(ViewInventory.class);
    one(EquipRelics.class);
    one(UnequipRelics.class);
    one(ViewRelics.class);

    one(CheckGauges.class);
    one(ForgetNotices.class);
    one(Postbox.class);
    one(SwitchNotices.class);
    one(ViewNotices.class);
    one(WatchGauges.class);

    one(PullReve.class);
    one(ViewReve.class);

    one(CompareEsprits.class);
    one(PickEsprit.class);
    one(SearchEsprits.class);

    one(AllocateSkill.class);
    one(ResetSkills.class);
    one(SkilledGauges.class);
    one(SkilledPower.class);
    one(ViewSkills.class);

    one(RefreshSurvey.class);
    one(ViewActivity.class);
    one(ViewStatistics.class);
    one(ViewSurvey.class);

    one(SummonEsprits.class);
    one(ViewOdds.class);
  }

  @Provides
  @Singleton
  List<Reaction<?>> reactions(
      CountEsprits countEsprits,
      CountClassBonus countClassBonus,
      GiveFriendCode giveFriendCode,
      KeepCodex keepCodex,
      GatherPoints gatherPoints,
      WatchAchievements watchAchievements,
      WatchGauges watchGauges) {
    return List.of(
        countEsprits,
        countClassBonus,
        giveFriendCode,
        keepCodex,
        gatherPoints,
        watchAchievements,
        watchGauges);
  }

  /** With everything that raises income. */
  @Provides
  @Singleton
  IncomeModifiers income(ClassIncome ofClass, LeaderBonuses ofLeader) {
    return new SummedIncome(List.of(ofClass, ofLeader));
  }

  @Provides
  FusionModifiers fusion(LeaderBonuses ofLeader) {
    return ofLeader;
  }

  /** With everything that helps energy and stamina to fill. */
  @Provides
  @Singleton
  Vitality vitality(
      Players players, ClassRegeneration ofClass, SkilledGauges ofSkills, LeaderBonuses ofLeader) {
    return new Vitality(players, List.of(ofClass, ofSkills, ofLeader));
  }

  /** With everything that makes all of a player's Esprits stronger. */
  @Provides
  @Singleton
  ViewPower power(
      UnitOfWork unitOfWork,
      Players players,
      CollectionIndex index,
      SkilledPower ofSkills,
      LeaderBonuses ofLeader) {
    return new ViewPower(unitOfWork, players, index, List.of(ofSkills, ofLeader));
  }

  /** Everybody outside the transaction who follows the game. */
  @Provides
  @Singleton
  List<Subscriber> subscribers(Events events, Provider<Postbox> postbox) {
    return List.of(new FillInbox(events, postbox::get));
  }

  @Provides
  @Singleton
  UnitOfWork unitOfWork(
      PlayerLocks locks,
      Cache cache,
      Database database,
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource dice,
      Players players,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return new RenamingUnitOfWork(
        new LockedUnitOfWork(
            locks, cache, database.unitOfWork(clock, rulebooks, dice, reactions, subscribers)),
        players);
  }
}
