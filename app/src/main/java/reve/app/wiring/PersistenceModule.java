package reve.app.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
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
import reve.game.notification.GaugeWatches;
import reve.game.notification.Inbox;
import reve.game.notification.NoticeSettings;
import reve.game.player.Players;
import reve.game.playerclass.ClassRecords;
import reve.game.privacy.PersonalData;
import reve.game.reve.Charges;
import reve.game.shared.Events;
import reve.game.shared.Leases;
import reve.game.shared.Outbox;
import reve.game.shared.Replies;
import reve.game.shared.Subscriber;
import reve.game.skill.Skills;
import reve.game.statistics.Surveys;
import reve.game.summon.BannerRecords;
import reve.game.weekly.WeeklyClosings;
import reve.game.weekly.WeeklyPoints;
import reve.persistence.Database;
import reve.persistence.shared.ForgetCommands;

/** The core's ports, kept in PostgreSQL. */
final class PersistenceModule extends AbstractModule {
  private final Database database;

  PersistenceModule(Database database) {
    this.database = database;
  }

  @Override
  protected void configure() {
    bind(Database.class).toInstance(database);
    bind(Achievements.class).toInstance(database.achievements());
    bind(BannerRecords.class).toInstance(database.bannerRecords());
    bind(Charges.class).toInstance(database.charges());
    bind(ClassRecords.class).toInstance(database.classRecords());
    bind(Codex.class).toInstance(database.codex());
    bind(CollectionIndex.class).toInstance(database.collectionIndex());
    bind(CollectionTotals.class).toInstance(database.collectionTotals());
    bind(DailyClaims.class).toInstance(database.dailyClaims());
    bind(Decrees.class).toInstance(database.decrees());
    bind(EchoRecords.class).toInstance(database.echoRecords());
    bind(Explorations.class).toInstance(database.explorations());
    bind(ForgetCommands.class).toInstance(database.forgetCommands());
    bind(FriendCodes.class).toInstance(database.friendCodes());
    bind(FusionRecords.class).toInstance(database.fusionRecords());
    bind(Events.class).toInstance(database.events());
    bind(GaugeWatches.class).toInstance(database.gaugeWatches());
    bind(Inbox.class).toInstance(database.inbox());
    bind(Incidents.class).toInstance(database.incidents());
    bind(Items.class).toInstance(database.items());
    bind(Ledger.class).toInstance(database.ledger());
    bind(Leases.class).toInstance(database.leases());
    bind(PersonalData.class).toInstance(database.personalData());
    bind(NoticeSettings.class).toInstance(database.noticeSettings());
    bind(Players.class).toInstance(database.players());
    bind(Replies.class).toInstance(database.replies());
    bind(Skills.class).toInstance(database.skills());
    bind(Stacks.class).toInstance(database.stacks());
    bind(Surveys.class).toInstance(database.surveys());
    bind(Wallets.class).toInstance(database.wallets());
    bind(WeeklyClosings.class).toInstance(database.weeklyClosings());
    bind(WeeklyPoints.class).toInstance(database.weeklyPoints());
  }

  @Provides
  @Singleton
  Outbox outbox(List<Subscriber> subscribers) {
    return database.outbox(subscribers);
  }
}
