package reve.game.testworld;

import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import reve.game.achievement.Achievements;
import reve.game.admin.Incidents;
import reve.game.codex.Codex;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionTotals;
import reve.game.echo.EchoRecords;
import reve.game.economy.DailyClaims;
import reve.game.economy.Ledger;
import reve.game.economy.Wallets;
import reve.game.esprit.Stacks;
import reve.game.explore.Explorations;
import reve.game.friend.FriendCodes;
import reve.game.fusion.FusionRecords;
import reve.game.host.Decrees;
import reve.game.inmemory.InMemoryAchievements;
import reve.game.inmemory.InMemoryBannerRecords;
import reve.game.inmemory.InMemoryCharges;
import reve.game.inmemory.InMemoryClassRecords;
import reve.game.inmemory.InMemoryCodex;
import reve.game.inmemory.InMemoryCollectionTotals;
import reve.game.inmemory.InMemoryDailyClaims;
import reve.game.inmemory.InMemoryDatabase;
import reve.game.inmemory.InMemoryDecrees;
import reve.game.inmemory.InMemoryEchoRecords;
import reve.game.inmemory.InMemoryEvents;
import reve.game.inmemory.InMemoryExplorations;
import reve.game.inmemory.InMemoryFriendCodes;
import reve.game.inmemory.InMemoryFusionRecords;
import reve.game.inmemory.InMemoryGaugeWatches;
import reve.game.inmemory.InMemoryInbox;
import reve.game.inmemory.InMemoryIncidents;
import reve.game.inmemory.InMemoryItems;
import reve.game.inmemory.InMemoryLeases;
import reve.game.inmemory.InMemoryNoticeSettings;
import reve.game.inmemory.InMemoryOutbox;
import reve.game.inmemory.InMemoryPersonalData;
import reve.game.inmemory.InMemoryPlayers;
import reve.game.inmemory.InMemoryReplies;
import reve.game.inmemory.InMemorySkills;
import reve.game.inmemory.InMemoryStacks;
import reve.game.inmemory.InMemoryStandings;
import reve.game.inmemory.InMemorySurveys;
import reve.game.inmemory.InMemoryUnitOfWork;
import reve.game.inmemory.InMemoryWallets;
import reve.game.inmemory.InMemoryWeeklyClosings;
import reve.game.inmemory.InMemoryWeeklyPoints;
import reve.game.item.Items;
import reve.game.leaderboard.Standings;
import reve.game.notification.GaugeWatches;
import reve.game.notification.Inbox;
import reve.game.notification.NoticeSettings;
import reve.game.player.Players;
import reve.game.playerclass.ClassRecords;
import reve.game.privacy.PersonalData;
import reve.game.reve.Charges;
import reve.game.shared.DiceSource;
import reve.game.shared.Events;
import reve.game.shared.Leases;
import reve.game.shared.Outbox;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Replies;
import reve.game.shared.Rulebooks;
import reve.game.shared.Subscriber;
import reve.game.shared.UnitOfWork;
import reve.game.skill.Skills;
import reve.game.statistics.Surveys;
import reve.game.summon.BannerRecords;
import reve.game.weekly.WeeklyClosings;
import reve.game.weekly.WeeklyPoints;

/** Every port in memory. */
public final class InMemoryPorts implements Ports {
  private final InMemoryDatabase database = new InMemoryDatabase();
  private final InMemoryWallets wallets = new InMemoryWallets(database);
  private final InMemoryStacks stacks = new InMemoryStacks(database);
  private final InMemorySurveys surveys = new InMemorySurveys(database);
  private final Standings standings;

  public InMemoryPorts() {
    this(UnaryOperator.identity());
  }

  /** With something between the game and its boards. */
  public InMemoryPorts(UnaryOperator<Standings> before) {
    this.standings = before.apply(new InMemoryStandings(database));
  }

  @Override
  public UnitOfWork unitOfWork(
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return new InMemoryUnitOfWork(database, clock, rulebooks, diceSource, reactions, subscribers);
  }

  @Override
  public Outbox outbox(List<Subscriber> subscribers) {
    return new InMemoryOutbox(database, subscribers);
  }

  @Override
  public Replies replies() {
    return new InMemoryReplies(database);
  }

  @Override
  public Leases leases() {
    return new InMemoryLeases(InstantSource.system());
  }

  @Override
  public Players players() {
    return new InMemoryPlayers(database);
  }

  @Override
  public Wallets wallets() {
    return wallets;
  }

  @Override
  public Ledger ledger() {
    return wallets;
  }

  @Override
  public DailyClaims dailyClaims() {
    return new InMemoryDailyClaims(database);
  }

  @Override
  public Explorations explorations() {
    return new InMemoryExplorations(database);
  }

  @Override
  public ClassRecords classRecords() {
    return new InMemoryClassRecords(database);
  }

  @Override
  public Skills skills() {
    return new InMemorySkills(database);
  }

  @Override
  public Charges charges() {
    return new InMemoryCharges(database);
  }

  @Override
  public EchoRecords echoRecords() {
    return new InMemoryEchoRecords(database);
  }

  @Override
  public FusionRecords fusionRecords() {
    return new InMemoryFusionRecords(database);
  }

  @Override
  public Achievements achievements() {
    return new InMemoryAchievements(database);
  }

  @Override
  public Codex codex() {
    return new InMemoryCodex(database);
  }

  @Override
  public FriendCodes friendCodes() {
    return new InMemoryFriendCodes(database);
  }

  @Override
  public WeeklyPoints weeklyPoints() {
    return new InMemoryWeeklyPoints(database);
  }

  @Override
  public WeeklyClosings weeklyClosings() {
    return new InMemoryWeeklyClosings(database);
  }

  @Override
  public PersonalData personalData() {
    return new InMemoryPersonalData(database);
  }

  @Override
  public Decrees decrees() {
    return new InMemoryDecrees(database);
  }

  @Override
  public NoticeSettings noticeSettings() {
    return new InMemoryNoticeSettings(database);
  }

  @Override
  public Inbox inbox() {
    return new InMemoryInbox(database);
  }

  @Override
  public GaugeWatches gaugeWatches() {
    return new InMemoryGaugeWatches(database);
  }

  @Override
  public Events events() {
    return new InMemoryEvents(database);
  }

  @Override
  public Incidents incidents() {
    return new InMemoryIncidents(database);
  }

  @Override
  public Items items() {
    return new InMemoryItems(database);
  }

  @Override
  public Stacks stacks() {
    return stacks;
  }

  @Override
  public CollectionIndex collectionIndex() {
    return stacks;
  }

  @Override
  public CollectionTotals collectionTotals() {
    return new InMemoryCollectionTotals(database);
  }

  @Override
  public BannerRecords bannerRecords() {
    return new InMemoryBannerRecords(database);
  }

  @Override
  public Standings standings() {
    return standings;
  }

  @Override
  public Surveys surveys() {
    return surveys;
  }

  @Override
  public List<Recorded> journal(PlayerId player) {
    return database.journal().stream()
        .filter(entry -> entry.place().player().equals(player))
        .map(entry ->
            new Recorded(
                entry.place().act(),
                entry.place().line(),
                entry.at(),
                entry.event().kind(),
                entry.command()))
        .toList();
  }

  @Override
  public void close() {
    // nothing outlives the test
  }
}
