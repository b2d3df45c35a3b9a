package reve.persistence;

import static reve.persistence.schema.tables.LeaseTable.LEASE;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
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
import reve.game.shared.DiceSource;
import reve.game.shared.Events;
import reve.game.shared.Leases;
import reve.game.shared.Outbox;
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
import reve.persistence.achievement.JooqAchievements;
import reve.persistence.admin.JooqIncidents;
import reve.persistence.audit.Audit;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupFolder;
import reve.persistence.backup.BackupProblem;
import reve.persistence.backup.Manifest;
import reve.persistence.codex.JooqCodex;
import reve.persistence.collection.JooqCollectionIndex;
import reve.persistence.collection.JooqCollectionTotals;
import reve.persistence.echo.JooqEchoRecords;
import reve.persistence.economy.JooqDailyClaims;
import reve.persistence.economy.JooqLedger;
import reve.persistence.economy.JooqWallets;
import reve.persistence.esprit.JooqStacks;
import reve.persistence.explore.JooqExplorations;
import reve.persistence.friend.JooqFriendCodes;
import reve.persistence.fusion.JooqFusionRecords;
import reve.persistence.host.JooqDecrees;
import reve.persistence.item.JooqItems;
import reve.persistence.leaderboard.JooqStandings;
import reve.persistence.notification.JooqGaugeWatches;
import reve.persistence.notification.JooqInbox;
import reve.persistence.notification.JooqNoticeSettings;
import reve.persistence.player.JooqPlayers;
import reve.persistence.playerclass.JooqClassRecords;
import reve.persistence.privacy.JooqPersonalData;
import reve.persistence.reve.JooqCharges;
import reve.persistence.shared.ForgetCommands;
import reve.persistence.shared.JooqEvents;
import reve.persistence.shared.JooqLeases;
import reve.persistence.shared.JooqOutbox;
import reve.persistence.shared.JooqReplies;
import reve.persistence.shared.JooqUnitOfWork;
import reve.persistence.shared.Transactions;
import reve.persistence.skill.JooqSkills;
import reve.persistence.statistics.JooqSurveys;
import reve.persistence.summon.JooqBannerRecords;
import reve.persistence.weekly.JooqWeeklyClosings;
import reve.persistence.weekly.JooqWeeklyPoints;

/** The game's open database: its tables are up to date, and every port is to be had here. */
public final class Database implements AutoCloseable {
  private final Opening opening;
  private final HikariDataSource pool;
  private final HikariDataSource leasePool;
  private final Transactions transactions;
  private final JooqReplies replies;

  private Database(
      Opening opening,
      HikariDataSource pool,
      HikariDataSource leasePool,
      Transactions transactions) {
    this.opening = opening;
    this.pool = pool;
    this.leasePool = leasePool;
    this.transactions = transactions;
    this.replies = new JooqReplies(transactions);
  }

  /** Asks the server and changes nothing; throws a {@link DatabaseProblem} when it is no use. */
  public static ServerFacts look(DatabaseSettings settings) {
    return new Opening(settings).lookAtServer();
  }

  /** Throws a {@link DatabaseProblem} when the database cannot be used. */
  public static Database open(DatabaseSettings settings) {
    return open(settings, pool -> pool);
  }

  /** The same; what is there is kept in the folder, if there is one, before its tables change. */
  public static Database open(DatabaseSettings settings, Optional<BackupFolder> backups) {
    return open(new Opening(settings), backups, pool -> pool);
  }

  /** The same with something around the pool. */
  static Database open(DatabaseSettings settings, UnaryOperator<DataSource> around) {
    return open(new Opening(settings), Optional.empty(), around);
  }

  static Database open(
      Opening opening, Optional<BackupFolder> backups, UnaryOperator<DataSource> around) {
    HikariDataSource pool = opening.open(backups);
    return new Database(opening, pool, opening.leasePool(), new Transactions(around.apply(pool)));
  }

  /**
   * Writes everything there is of the game into a new file, while it is played; throws a {@link
   * BackupProblem} or a {@link DatabaseProblem}, and then there is no file.
   */
  public static Manifest backUp(DatabaseSettings settings, Path file) {
    return new Opening(settings).backUp(file);
  }

  /**
   * Puts the backup into an empty database and brings its tables up to date; throws a {@link
   * BackupProblem} or a {@link DatabaseProblem}, and then no row is there.
   */
  public static Manifest restore(DatabaseSettings settings, BackupFile file) {
    return restore(settings, settings.place(), file);
  }

  /** The same into a database that the host knows by another name than its address. */
  public static Manifest restore(DatabaseSettings settings, String place, BackupFile file) {
    return new Opening(settings).restore(place, file);
  }

  /** Writes the day's backup into the folder; nothing when it is there. */
  public Optional<Path> backUpDaily(BackupFolder folder, LocalDate day, int kept) {
    return opening.backUpDaily(folder, day, kept);
  }

  /** Runs commands on this database; the reactions and subscribers hear of their events. */
  public UnitOfWork unitOfWork(
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return new JooqUnitOfWork(transactions, clock, rulebooks, diceSource, reactions, subscribers);
  }

  /** Delivers to these subscribers, which the unit of work must know too. */
  public Outbox outbox(List<Subscriber> subscribers) {
    return new JooqOutbox(transactions, subscribers);
  }

  public Replies replies() {
    return replies;
  }

  public ForgetCommands forgetCommands() {
    return new ForgetCommands(transactions);
  }

  public Players players() {
    return new JooqPlayers();
  }

  public Wallets wallets() {
    return new JooqWallets();
  }

  public Ledger ledger() {
    return new JooqLedger();
  }

  public DailyClaims dailyClaims() {
    return new JooqDailyClaims();
  }

  public ClassRecords classRecords() {
    return new JooqClassRecords();
  }

  public Skills skills() {
    return new JooqSkills();
  }

  public Charges charges() {
    return new JooqCharges();
  }

  public EchoRecords echoRecords() {
    return new JooqEchoRecords();
  }

  public Explorations explorations() {
    return new JooqExplorations();
  }

  public FusionRecords fusionRecords() {
    return new JooqFusionRecords();
  }

  public Achievements achievements() {
    return new JooqAchievements();
  }

  public Codex codex() {
    return new JooqCodex();
  }

  public FriendCodes friendCodes() {
    return new JooqFriendCodes();
  }

  public WeeklyPoints weeklyPoints() {
    return new JooqWeeklyPoints();
  }

  public WeeklyClosings weeklyClosings() {
    return new JooqWeeklyClosings(transactions);
  }

  public PersonalData personalData() {
    return new JooqPersonalData();
  }

  public Decrees decrees() {
    return new JooqDecrees();
  }

  public NoticeSettings noticeSettings() {
    return new JooqNoticeSettings();
  }

  public Inbox inbox() {
    return new JooqInbox(transactions);
  }

  public GaugeWatches gaugeWatches() {
    return new JooqGaugeWatches(transactions);
  }

  public Events events() {
    return new JooqEvents();
  }

  public Incidents incidents() {
    return new JooqIncidents(transactions);
  }

  public Items items() {
    return new JooqItems();
  }

  public Stacks stacks() {
    return new JooqStacks();
  }

  public CollectionIndex collectionIndex() {
    return new JooqCollectionIndex();
  }

  public CollectionTotals collectionTotals() {
    return new JooqCollectionTotals();
  }

  public BannerRecords bannerRecords() {
    return new JooqBannerRecords();
  }

  public Standings standings() {
    return new JooqStandings(transactions);
  }

  public Surveys surveys() {
    return new JooqSurveys(transactions);
  }

  public Leases leases() {
    return new JooqLeases(new Transactions(leasePool));
  }

  /** Ends every lease; only for whoever knows that no other process lives. */
  public void forgetLeases() {
    transactions.looking(sql -> sql.deleteFrom(LEASE).execute());
  }

  /** How many people have started to play. */
  public long playerCount() {
    return transactions.looking(sql -> sql.fetchCount(PLAYER, PLAYER.STARTED_AT.isNotNull()));
  }

  /** Whether the database answers within a second. */
  public boolean isReachable() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException unreachable) {
      return false;
    }
  }

  public Audit audit() {
    return new Audit(transactions);
  }

  public PoolUse poolUse() {
    HikariPoolMXBean state = pool.getHikariPoolMXBean();
    return new PoolUse(
        state.getActiveConnections(),
        state.getIdleConnections(),
        state.getThreadsAwaitingConnection(),
        pool.getMaximumPoolSize());
  }

  /** Writes what is still to be remembered and closes every connection. */
  @Override
  public void close() {
    replies.close();
    leasePool.close();
    pool.close();
  }
}
