package reve.game.testworld;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import reve.game.item.Items;
import reve.game.leaderboard.Standings;
import reve.game.notification.GaugeWatches;
import reve.game.notification.Inbox;
import reve.game.notification.NoticeSettings;
import reve.game.player.Players;
import reve.game.playerclass.ClassRecords;
import reve.game.privacy.PersonalData;
import reve.game.reve.Charges;
import reve.game.shared.CommandId;
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

/** Every port as one technology implements it, with nothing in it yet. */
public interface Ports extends AutoCloseable {
  UnitOfWork unitOfWork(
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers);

  Outbox outbox(List<Subscriber> subscribers);

  Replies replies();

  Leases leases();

  Players players();

  Wallets wallets();

  Ledger ledger();

  DailyClaims dailyClaims();

  Explorations explorations();

  ClassRecords classRecords();

  Skills skills();

  Charges charges();

  EchoRecords echoRecords();

  FusionRecords fusionRecords();

  Codex codex();

  Achievements achievements();

  FriendCodes friendCodes();

  WeeklyPoints weeklyPoints();

  WeeklyClosings weeklyClosings();

  PersonalData personalData();

  Decrees decrees();

  NoticeSettings noticeSettings();

  Inbox inbox();

  GaugeWatches gaugeWatches();

  Events events();

  Incidents incidents();

  Items items();

  Stacks stacks();

  CollectionIndex collectionIndex();

  CollectionTotals collectionTotals();

  BannerRecords bannerRecords();

  Standings standings();

  Surveys surveys();

  /** What the journal holds of the player, in order. */
  List<Recorded> journal(PlayerId player);

  @Override
  void close();

  /** A line of the journal without the event's own facts. */
  record Recorded(long act, int line, Instant at, String kind, CommandId command) {}
}
