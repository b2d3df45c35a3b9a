package reve.discord.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import reve.discord.ability.AbilitiesCommand;
import reve.discord.ability.AbilityRulePage;
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
import reve.discord.fusion.FusionRulePage;
import reve.discord.fusion.FusionViews;
import reve.discord.help.BotFacts;
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
import reve.discord.notification.InboxCommand;
import reve.discord.notification.InboxViews;
import reve.discord.notification.NotificationViews;
import reve.discord.notification.NotificationsCommand;
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
import reve.discord.text.Voices;
import reve.game.testworld.World;

/** Every command of the bot, over the use cases of a world. */
public final class Commands {
  private Commands() {}

  public static List<SlashCommand> over(World world, Voices voices, ConfigurationReload reload) {
    List<SlashCommand> commands = new ArrayList<>();
    commands.add(
        new StartCommand(
            world.viewRegistration, world.acceptPolicy, world.startGame, new StartViews(voices)));
    commands.add(new ProfileCommand(world.viewProfile, new ProfileViews(voices)));
    FriendViews friends = new FriendViews(voices);
    commands.add(new FriendCodeCommand(world.showFriendCode, friends));
    commands.add(new FriendFindCommand(world.findFriend, friends));
    commands.add(new BalanceCommand(world.viewBalance, new BalanceViews(voices)));
    commands.add(new DailyCommand(world.claimDaily, new DailyViews(voices)));
    commands.add(new CraftCommand(world.craftFayrites, new CraftViews(voices)));
    commands.add(new HistoryCommand(world.viewHistory, new HistoryViews(voices), world.rulebooks));
    commands.add(new SummonCommand(world.summonEsprits, new SummonViews(voices), world.rulebooks));
    commands.add(new OddsCommand(world.viewOdds, new OddsViews(voices)));
    EspritOptions esprits = new EspritOptions(world.findEsprits, world.findOwned, voices);
    EspritViews card = new EspritViews(voices);
    commands.add(
        new EspritCommand(world.viewEsprit, world.lockEsprit, world.findEsprits, esprits, card));
    CollectionViews collection = new CollectionViews(voices);
    commands.add(new CollectionCommand(world.viewCollection, collection, voices));
    commands.add(new OverviewCommand(world.viewOverview, new OverviewViews(voices)));
    commands.add(new RecentCommand(world.viewRecent, collection));
    SearchViews search = new SearchViews(voices);
    commands.add(new SearchCommand(world.searchEsprits, search, voices));
    commands.add(new MissingCommand(world.searchEsprits, search, voices));
    commands.add(new CompareCommand(world.compareEsprits, new CompareViews(voices), esprits));
    commands.add(new AbilitiesCommand(world.viewAbilities, new AbilityViews(voices), esprits));
    commands.add(new RandomCommand(world.pickEsprit, world.viewEsprit, card, voices));
    commands.add(
        new LeaderboardCommand(
            world.viewLeaderboard, new LeaderboardViews(voices), world.rulebooks));
    commands.add(new EnergyCommand(world.viewEnergy, new EnergyViews(voices)));
    commands.add(new LevelCommand(world.viewLevel, new LevelViews(voices)));
    commands.add(new TrialCommand(world.passTrial, new TrialViews(voices)));
    commands.add(new ExploreCommand(world.explore, new ExploreViews(voices)));
    ClassViews classes = new ClassViews(voices);
    commands.add(new ClassInfoCommand(world.viewClass, classes));
    commands.add(new ClassChangeCommand(world.changeClass, classes, world.rulebooks));
    SkillViews skills = new SkillViews(voices);
    commands.add(new SkillViewCommand(world.viewSkills, skills));
    commands.add(new SkillSpendCommand(world.allocateSkill, skills, voices));
    commands.add(new SkillResetCommand(world.resetSkills, skills));
    commands.add(
        new AwakenCommand(
            world.awakenEsprit, world.viewAwakening, new AwakenViews(voices), esprits));
    LevelingViews leveling = new LevelingViews(voices);
    commands.add(new EspritLevelCommand(world.levelEsprit, leveling, esprits));
    commands.add(new LimitBreakCommand(world.breakLimit, leveling, esprits));
    DissolveViews dissolve = new DissolveViews(voices);
    commands.add(
        new DissolveOneCommand(world.dissolveEsprits, world.previewDissolve, dissolve, esprits));
    commands.add(
        new DissolveManyCommand(world.dissolveEsprits, world.previewDissolve, dissolve, voices));
    FusionViews fusion = new FusionViews(voices);
    commands.add(
        new FuseCommand(
            world.fuseEsprits,
            world.viewFusion,
            world.findOwned,
            fusion,
            new FusibleViews(voices),
            esprits));
    commands.add(
        new FusionDryRunCommand(world.tryFusion, new DryRunViews(voices, fusion), esprits));
    commands.add(new FusionRatesCommand(world.viewFusion, fusion));
    commands.add(new FusionHistoryCommand(world.viewFusion, fusion));
    TeamViews team = new TeamViews(voices);
    commands.add(new TeamViewCommand(world.viewTeam, team));
    commands.add(new TeamSetCommand(world.setTeam, team, esprits));
    commands.add(new TeamOptimizeCommand(world.setTeam, world.viewTeam, team));
    commands.add(new PowerCommand(world.viewPower, new PowerViews(voices)));
    RelicViews relics = new RelicViews(voices);
    RelicOptions relicOptions = new RelicOptions(world.viewRelics, voices);
    commands.add(new RelicListCommand(world.viewRelics, relics));
    commands.add(
        new RelicEquipCommand(world.equipRelics, world.viewRelics, relics, esprits, relicOptions));
    commands.add(new RelicUnequipCommand(world.unequipRelics, relics, esprits, relicOptions));
    RuleBook rules = new RuleBook(List.of(new FusionRulePage(), new AbilityRulePage()));
    commands.add(new RulesCommand(rules, new RulesViews(rules, voices), voices));
    ReveViews reve = new ReveViews(voices);
    commands.add(new RevePullCommand(world.pullReve, reve));
    commands.add(new ReveStatusCommand(world.viewReve, reve));
    EchoViews echoes = new EchoViews(voices);
    commands.add(new EchoDailyCommand(world.claimDailyEcho, echoes));
    commands.add(new EchoOpenCommand(world.openEcho, echoes, voices));
    commands.add(new EchoOddsCommand(world.viewEchoes, echoes, voices));
    commands.add(new EchoListCommand(world.viewEchoes, echoes));
    FragmentViews fragments = new FragmentViews(voices);
    commands.add(new FragmentCraftCommand(world.craftFromFragments, fragments, voices));
    commands.add(new FragmentOpenCommand(world.openBundles, fragments, voices));
    commands.add(new FragmentListCommand(world.viewFragments, fragments));
    ItemOptions items = new ItemOptions(world.viewInventory, voices);
    InventoryCommand inventory =
        new InventoryCommand(world.viewInventory, new InventoryViews(voices), voices);
    commands.add(inventory);
    commands.add(new BagCommand(inventory));
    commands.add(new ItemCommand(world.viewInventory, new ItemViews(voices), items));
    commands.add(new UseCommand(world.useItem, new UseViews(voices), items));
    commands.add(
        new NotificationsCommand(
            world.viewNotices, world.switchNotices, new NotificationViews(voices)));
    commands.add(new InboxCommand(world.viewNotices, new InboxViews(voices)));
    commands.add(
        new AchievementsCommand(
            world.viewAchievements, new AchievementViews(voices), world.rulebooks));
    StatisticsViews statistics = new StatisticsViews(voices);
    commands.add(new StatisticsCommand(world.viewStatistics, statistics));
    commands.add(new WorldCommand(world.viewSurvey, statistics));
    CodexViews codex = new CodexViews(voices);
    commands.add(new CodexSetsCommand(world.viewCodex, codex));
    commands.add(new CodexSetCommand(world.viewCodex, codex, voices));
    commands.add(new CodexProgressCommand(world.viewCodex, codex));
    commands.add(new ReloadCommand(reload, new ReloadViews(voices)));
    GiftViews gifts = new GiftViews(voices);
    commands.add(new GiveCommand(world.adjustPlayer, gifts, voices));
    commands.add(new RemoveCommand(world.adjustPlayer, gifts, voices));
    commands.add(new SetCommand(world.adjustPlayer, gifts, voices));
    commands.add(new GiveEspritCommand(world.giveEsprits, world.findEsprits, gifts, voices));
    commands.add(new InspectCommand(world.inspectPlayer, new InspectViews(voices)));
    commands.add(new ResetCommand(world.inspectPlayer, world.resetPlayer, new ResetViews(voices)));
    SurveyViews surveys = new SurveyViews(voices);
    commands.add(new EconomyCommand(world.viewSurvey, surveys));
    commands.add(new ActivityCommand(world.viewActivity, surveys));
    commands.add(new WhyCommand(world.explainReference, new WhyViews(voices)));
    PrivacyViews privacy = new PrivacyViews(voices);
    commands.add(new ExportCommand(world.exportPerson, privacy));
    commands.add(new DeleteCommand(world.forgetPerson, privacy));
    HostViews host = new HostViews(voices);
    commands.add(new CloseCommand(world.issueDecree, host, voices, List.copyOf(commands)));
    commands.add(new OpenCommand(world.issueDecree, host, voices, List.copyOf(commands)));
    commands.add(new MultiplyCommand(world.issueDecree, host, voices));
    commands.add(new BanCommand(world.issueDecree, host, world.clock));
    commands.add(new PardonCommand(world.issueDecree, host));
    commands.add(new MaintenanceCommand(world.issueDecree, host, world.clock));
    commands.add(new ResumeCommand(world.issueDecree, host));
    commands.add(new HostCommand(host));
    commands.add(new HelpCommand(world.viewFirstSteps, new HelpViews(voices), facts(), commands));
    return commands;
  }

  private static BotFacts facts() {
    return new BotFacts() {
      @Override
      public String version() {
        return "test";
      }

      @Override
      public Instant startedAt() {
        return World.NOON;
      }

      @Override
      public long servers() {
        return 1;
      }

      @Override
      public long players() {
        return 2;
      }
    };
  }
}
