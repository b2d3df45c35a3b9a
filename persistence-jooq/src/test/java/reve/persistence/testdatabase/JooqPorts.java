package reve.persistence.testdatabase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import reve.game.testworld.Ports;
import reve.game.weekly.WeeklyClosings;
import reve.game.weekly.WeeklyPoints;
import reve.persistence.Database;
import reve.persistence.audit.AuditReport;
import reve.persistence.shared.JooqReplies;
import reve.persistence.shared.Transactions;

/** Every port on a database that was emptied just before. */
public final class JooqPorts implements Ports {
  private final TestDatabase copy;
  private final Database database;
  private final JooqReplies replies;

  /** Opened when it is first asked for, since opening takes longer than most tests. */
  private static final class Shared {
    static final TestDatabase COPY = TestDatabase.migrated();
    static final Database DATABASE = Database.open(COPY.settings());
  }

  private JooqPorts(TestDatabase copy, Database database) {
    this.copy = copy;
    this.database = database;
    this.replies = new JooqReplies(new Transactions(copy.dataSource()));
  }

  public static JooqPorts fresh() {
    Shared.COPY.clear();
    return new JooqPorts(Shared.COPY, Shared.DATABASE);
  }

  /** On a database of one's own. */
  public static JooqPorts over(TestDatabase copy, Database database) {
    return new JooqPorts(copy, database);
  }

  @Override
  public UnitOfWork unitOfWork(
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return database.unitOfWork(clock, rulebooks, diceSource, reactions, subscribers);
  }

  @Override
  public Outbox outbox(List<Subscriber> subscribers) {
    return database.outbox(subscribers);
  }

  @Override
  public Replies replies() {
    return replies;
  }

  @Override
  public Leases leases() {
    return database.leases();
  }

  @Override
  public Players players() {
    return database.players();
  }

  @Override
  public Wallets wallets() {
    return database.wallets();
  }

  @Override
  public Ledger ledger() {
    return database.ledger();
  }

  @Override
  public DailyClaims dailyClaims() {
    return database.dailyClaims();
  }

  @Override
  public Charges charges() {
    return database.charges();
  }

  @Override
  public EchoRecords echoRecords() {
    return database.echoRecords();
  }

  @Override
  public Explorations explorations() {
    return database.explorations();
  }

  @Override
  public ClassRecords classRecords() {
    return database.classRecords();
  }

  @Override
  public Skills skills() {
    return database.skills();
  }

  @Override
  public FusionRecords fusionRecords() {
    return database.fusionRecords();
  }

  @Override
  public Achievements achievements() {
    return database.achievements();
  }

  @Override
  public Codex codex() {
    return database.codex();
  }

  @Override
  public FriendCodes friendCodes() {
    return database.friendCodes();
  }

  @Override
  public WeeklyPoints weeklyPoints() {
    return database.weeklyPoints();
  }

  @Override
  public WeeklyClosings weeklyClosings() {
    return database.weeklyClosings();
  }

  @Override
  public PersonalData personalData() {
    return database.personalData();
  }

  @Override
  public Decrees decrees() {
    return database.decrees();
  }

  @Override
  public NoticeSettings noticeSettings() {
    return database.noticeSettings();
  }

  @Override
  public Inbox inbox() {
    return database.inbox();
  }

  @Override
  public GaugeWatches gaugeWatches() {
    return database.gaugeWatches();
  }

  @Override
  public Events events() {
    return database.events();
  }

  @Override
  public Incidents incidents() {
    return database.incidents();
  }

  @Override
  public Items items() {
    return database.items();
  }

  @Override
  public Stacks stacks() {
    return database.stacks();
  }

  @Override
  public CollectionIndex collectionIndex() {
    return database.collectionIndex();
  }

  @Override
  public CollectionTotals collectionTotals() {
    return database.collectionTotals();
  }

  @Override
  public BannerRecords bannerRecords() {
    return database.bannerRecords();
  }

  @Override
  public Standings standings() {
    return database.standings();
  }

  @Override
  public Surveys surveys() {
    return database.surveys();
  }

  @Override
  public List<Recorded> journal(PlayerId player) {
    try (Connection connection = copy.connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT act, line, at, kind, command_id FROM journal
                WHERE player_id = ? ORDER BY act, line
                """)) {
      statement.setLong(1, player.value());
      List<Recorded> journal = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          journal.add(
              new Recorded(
                  rows.getLong("act"),
                  rows.getInt("line"),
                  rows.getObject("at", OffsetDateTime.class).toInstant(),
                  rows.getString("kind"),
                  new CommandId(rows.getString("command_id"))));
        }
      }
      return journal;
    } catch (SQLException failed) {
      throw new IllegalStateException("the journal cannot be read", failed);
    }
  }

  @Override
  public void close() {
    replies.close();
  }

  /** What the audit finds in the books. */
  public AuditReport audit() {
    return database.audit().run();
  }
}
