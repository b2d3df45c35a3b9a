package reve.app.wiring;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reve.app.config.RulebookReload;
import reve.discord.ability.AbilitiesCommand;
import reve.discord.ability.AbilityViews;
import reve.discord.achievement.AchievementViews;
import reve.discord.achievement.AchievementsCommand;
import reve.discord.admin.ActivityCommand;
import reve.discord.admin.BanCommand;
import reve.discord.admin.CloseCommand;
import reve.discord.admin.ConfigurationReload;
import reve.discord.admin.EconomyCommand;
import reve.discord.admin.GiftViews;
import reve.discord.admin.GiveCommand;
import reve.discord.admin.GiveEspritCommand;
import reve.discord.admin.HostCommand;
import reve.discord.admin.HostViews;
import reve.discord.admin.InspectCommand;
import reve.discord.admin.InspectViews;
import reve.discord.admin.MaintenanceCommand;
import reve.discord.admin.MultiplyCommand;
import reve.discord.admin.OpenCommand;
import reve.discord.admin.PardonCommand;
import reve.discord.admin.ReloadCommand;
import reve.discord.admin.ReloadViews;
import reve.discord.admin.RemoveCommand;
import reve.discord.admin.ResetCommand;
import reve.discord.admin.ResetViews;
import reve.discord.admin.ResumeCommand;
import reve.discord.admin.SetCommand;
import reve.discord.admin.SurveyViews;
import reve.discord.admin.WhyCommand;
import reve.discord.admin.WhyViews;
import reve.discord.awakening.AwakenCommand;
import reve.discord.awakening.AwakenViews;
import reve.discord.card.ArtFiles;
import reve.discord.card.CardPainter;
import reve.discord.codex.CodexProgressCommand;
import reve.discord.codex.CodexSetCommand;
import reve.discord.codex.CodexSetsCommand;
import reve.discord.codex.CodexViews;
import reve.discord.collection.CollectionCommand;
import reve.discord.collection.CollectionViews;
import reve.discord.collection.OverviewCommand;
import reve.discord.collection.OverviewViews;
import reve.discord.collection.RecentCommand;
import reve.discord.dissolve.DissolveManyCommand;
import reve.discord.dissolve.DissolveOneCommand;
import reve.discord.dissolve.DissolveViews;
import reve.discord.echo.EchoDailyCommand;
import reve.discord.echo.EchoListCommand;
import reve.discord.echo.EchoOddsCommand;
import reve.discord.echo.EchoOpenCommand;
import reve.discord.echo.EchoViews;
import reve.discord.economy.BalanceCommand;
import reve.discord.economy.BalanceViews;
import reve.discord.economy.CraftCommand;
import reve.discord.economy.CraftViews;
import reve.discord.economy.DailyCommand;
import reve.discord.economy.DailyViews;
import reve.discord.economy.HistoryCommand;
import reve.discord.economy.HistoryViews;
import reve.discord.energy.EnergyCommand;
import reve.discord.energy.EnergyViews;
import reve.discord.esprit.EspritCommand;
import reve.discord.esprit.EspritOptions;
import reve.discord.esprit.EspritViews;
import reve.discord.experience.LevelCommand;
import reve.discord.experience.LevelViews;
import reve.discord.experience.TrialCommand;
import reve.discord.experience.TrialViews;
import reve.discord.explore.ExploreCommand;
import reve.discord.explore.ExploreViews;
import reve.discord.fragment.FragmentCraftCommand;
import reve.discord.fragment.FragmentListCommand;
import reve.discord.fragment.FragmentOpenCommand;
import reve.discord.fragment.FragmentViews;
import reve.discord.friend.FriendCodeCommand;
import reve.discord.friend.FriendFindCommand;
import reve.discord.friend.FriendViews;
import reve.discord.fusion.DryRunViews;
import reve.discord.fusion.FuseCommand;
import reve.discord.fusion.FusibleViews;
import reve.discord.fusion.FusionDryRunCommand;
import reve.discord.fusion.FusionHistoryCommand;
import reve.discord.fusion.FusionRatesCommand;
import reve.discord.fusion.FusionViews;
import reve.discord.gateway.DiscordBot;
import reve.discord.gateway.DiscordSettings;
import reve.discord.gateway.ServerCount;
import reve.discord.help.HelpCommand;
import reve.discord.help.HelpViews;
import reve.discord.inventory.BagCommand;
import reve.discord.inventory.InventoryCommand;
import reve.discord.inventory.InventoryViews;
import reve.discord.inventory.ItemCommand;
import reve.discord.inventory.ItemOptions;
import reve.discord.inventory.ItemViews;
import reve.discord.inventory.UseCommand;
import reve.discord.inventory.UseViews;
import reve.discord.leaderboard.LeaderboardCommand;
import reve.discord.leaderboard.LeaderboardViews;
import reve.discord.leveling.EspritLevelCommand;
import reve.discord.leveling.LevelingViews;
import reve.discord.leveling.LimitBreakCommand;
import reve.discord.notification.DirectNotices;
import reve.discord.notification.InboxCommand;
import reve.discord.notification.InboxViews;
import reve.discord.notification.NotificationViews;
import reve.discord.notification.NotificationsCommand;
import reve.discord.pipeline.CommandTable;
import reve.discord.pipeline.Pipeline;
import reve.discord.pipeline.PipelineSettings;
import reve.discord.player.StartCommand;
import reve.discord.player.StartViews;
import reve.discord.playerclass.ClassChangeCommand;
import reve.discord.playerclass.ClassInfoCommand;
import reve.discord.playerclass.ClassViews;
import reve.discord.power.PowerCommand;
import reve.discord.power.PowerViews;
import reve.discord.privacy.DeleteCommand;
import reve.discord.privacy.ExportCommand;
import reve.discord.privacy.PrivacyViews;
import reve.discord.profile.ProfileCommand;
import reve.discord.profile.ProfileViews;
import reve.discord.relic.RelicEquipCommand;
import reve.discord.relic.RelicListCommand;
import reve.discord.relic.RelicOptions;
import reve.discord.relic.RelicUnequipCommand;
import reve.discord.relic.RelicViews;
import reve.discord.reve.RevePullCommand;
import reve.discord.reve.ReveStatusCommand;
import reve.discord.reve.ReveViews;
import reve.discord.rules.RuleBook;
import reve.discord.rules.RulesCommand;
import reve.discord.rules.RulesViews;
import reve.discord.search.CompareCommand;
import reve.discord.search.CompareViews;
import reve.discord.search.MissingCommand;
import reve.discord.search.RandomCommand;
import reve.discord.search.SearchCommand;
import reve.discord.search.SearchViews;
import reve.discord.shared.SlashCommand;
import reve.discord.skill.SkillResetCommand;
import reve.discord.skill.SkillSpendCommand;
import reve.discord.skill.SkillViewCommand;
import reve.discord.skill.SkillViews;
import reve.discord.statistics.StatisticsCommand;
import reve.discord.statistics.StatisticsViews;
import reve.discord.statistics.WorldCommand;
import reve.discord.summon.OddsCommand;
import reve.discord.summon.OddsViews;
import reve.discord.summon.SummonCommand;
import reve.discord.summon.SummonViews;
import reve.discord.team.TeamOptimizeCommand;
import reve.discord.team.TeamSetCommand;
import reve.discord.team.TeamViewCommand;
import reve.discord.team.TeamViews;
import reve.discord.text.Texts;
import reve.discord.text.Voices;
import reve.game.help.ViewFirstSteps;
import reve.game.host.IssueDecree;
import reve.game.notification.DirectMessages;
import reve.game.notification.SendDirectMessages;
import reve.game.shared.Announcements;

/** The bot: its commands with their views, and what leads from Discord to them and back. */
final class DiscordModule extends PlainModule {
  private final DiscordSettings discord;
  private final Path art;
  private final PipelineSettings pipeline;

  DiscordModule(DiscordSettings discord, Path art, PipelineSettings pipeline) {
    this.discord = discord;
    this.art = art;
    this.pipeline = pipeline;
  }

  @Override
  protected void configure() {
    bind(DiscordSettings.class).toInstance(discord);
    bind(PipelineSettings.class).toInstance(pipeline);
    bind(CardPainter.class).toInstance(CardPainter.of(ArtFiles.in(art)));
    one(Texts.class);
    one(Voices.class);
    one(Pipeline.class);
    one(ServerCount.class);
    one(DiscordBot.class);
    one(LiveFacts.class);
    one(HelpViews.class);
    bind(RuleBook.class).toInstance(new RuleBook(RulePages.ALL));
    command(RulesCommand.class, RulesViews.class);

    command(StartCommand.class, StartViews.class);
    command(DailyCommand.class, DailyViews.class);
    command(CraftCommand.class, CraftViews.class);
    command(SummonCommand.class, SummonViews.class);
    command(OddsCommand.class, OddsViews.class);
    commands(CollectionViews.class, CollectionCommand.class, RecentCommand.class);
    command(OverviewCommand.class, OverviewViews.class);
    commands(SearchViews.class, SearchCommand.class, MissingCommand.class);
    command(CompareCommand.class, CompareViews.class);
    command(AbilitiesCommand.class, AbilityViews.class);
    commands(EspritViews.class, EspritCommand.class, RandomCommand.class);
    command(BalanceCommand.class, BalanceViews.class);
    command(HistoryCommand.class, HistoryViews.class);
    command(ProfileCommand.class, ProfileViews.class);
    commands(FriendViews.class, FriendCodeCommand.class, FriendFindCommand.class);
    command(LeaderboardCommand.class, LeaderboardViews.class);
    command(EnergyCommand.class, EnergyViews.class);
    command(LevelCommand.class, LevelViews.class);
    command(TrialCommand.class, TrialViews.class);
    command(ExploreCommand.class, ExploreViews.class);
    commands(ClassViews.class, ClassInfoCommand.class, ClassChangeCommand.class);
    commands(
        SkillViews.class, SkillViewCommand.class, SkillSpendCommand.class, SkillResetCommand.class);
    one(EspritOptions.class);
    command(AwakenCommand.class, AwakenViews.class);
    commands(LevelingViews.class, EspritLevelCommand.class, LimitBreakCommand.class);
    commands(DissolveViews.class, DissolveOneCommand.class, DissolveManyCommand.class);
    command(FusionDryRunCommand.class, DryRunViews.class);
    one(FusibleViews.class);
    commands(
        FusionViews.class, FuseCommand.class, FusionRatesCommand.class, FusionHistoryCommand.class);
    commands(
        TeamViews.class, TeamViewCommand.class, TeamSetCommand.class, TeamOptimizeCommand.class);
    command(PowerCommand.class, PowerViews.class);
    one(RelicOptions.class);
    commands(
        RelicViews.class,
        RelicListCommand.class,
        RelicEquipCommand.class,
        RelicUnequipCommand.class);
    commands(ReveViews.class, RevePullCommand.class, ReveStatusCommand.class);
    commands(
        EchoViews.class,
        EchoDailyCommand.class,
        EchoOpenCommand.class,
        EchoOddsCommand.class,
        EchoListCommand.class);
    commands(
        FragmentViews.class,
        FragmentCraftCommand.class,
        FragmentOpenCommand.class,
        FragmentListCommand.class);
    commands(
        CodexViews.class,
        CodexSetsCommand.class,
        CodexSetCommand.class,
        CodexProgressCommand.class);
    one(ItemOptions.class);
    commands(InventoryViews.class, InventoryCommand.class, BagCommand.class);
    command(ItemCommand.class, ItemViews.class);
    command(UseCommand.class, UseViews.class);
    command(NotificationsCommand.class, NotificationViews.class);
    command(InboxCommand.class, InboxViews.class);
    one(DirectMessages.class, DirectNotices.class);
    one(SendDirectMessages.class);
    command(AchievementsCommand.class, AchievementViews.class);
    commands(StatisticsViews.class, StatisticsCommand.class, WorldCommand.class);
    command(ReloadCommand.class, ReloadViews.class);
    commands(
        GiftViews.class,
        GiveCommand.class,
        RemoveCommand.class,
        SetCommand.class,
        GiveEspritCommand.class);
    command(InspectCommand.class, InspectViews.class);
    command(ResetCommand.class, ResetViews.class);
    commands(SurveyViews.class, EconomyCommand.class, ActivityCommand.class);
    command(WhyCommand.class, WhyViews.class);
    commands(PrivacyViews.class, ExportCommand.class, DeleteCommand.class);
    commands(
        HostViews.class,
        MultiplyCommand.class,
        BanCommand.class,
        PardonCommand.class,
        MaintenanceCommand.class,
        ResumeCommand.class,
        HostCommand.class);
  }

  private void command(Class<? extends SlashCommand> command, Class<?> views) {
    commands(views, command);
  }

  @SafeVarargs
  private void commands(Class<?> views, Class<? extends SlashCommand>... commands) {
    one(views);
    for (Class<? extends SlashCommand> command : commands) {
      one(command);
      Multibinder.newSetBinder(binder(), SlashCommand.class).addBinding().to(command);
    }
  }

  /** Every command, with those that are about all of them. */
  @Provides
  @Singleton
  CommandTable commands(
      Set<SlashCommand> explained,
      ViewFirstSteps firstSteps,
      HelpViews views,
      LiveFacts facts,
      IssueDecree issue,
      HostViews host,
      Voices voices) {
    List<SlashCommand> all = new ArrayList<>(explained);
    all.add(new CloseCommand(issue, host, voices, explained));
    all.add(new OpenCommand(issue, host, voices, explained));
    all.add(new HelpCommand(firstSteps, views, facts, explained));
    return new CommandTable(all);
  }

  @Provides
  ConfigurationReload reload(RulebookReload reload, Announcements announcements) {
    return new ReloadFromDiscord(reload, announcements);
  }
}
