package reve.game.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Achievements;
import reve.game.collection.CollectionStats;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.economy.Wallets;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.experience.ExperienceRules;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.friend.FriendCode;
import reve.game.friend.FriendCodes;
import reve.game.player.Player;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.player.Players;
import reve.game.shared.BasisPoints;
import reve.game.shared.LocalText;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyPoints;

/** A player at a glance. */
public final class ViewProfile {

  public record Answer(
      Player player,
      Optional<LocalText> title,
      Progress progress,
      GaugeLevel energy,
      GaugeLevel stamina,
      List<Member> team,
      ClassInfo chosen,
      Collected collected,
      Balances held,
      long weekly,
      Optional<FriendCode> friendCode) {
    public Answer {
      team = List.copyOf(team);
    }
  }

  /** At the highest level nothing more is needed; when all trials are passed there is no next. */
  public record Progress(Optional<Long> need, Optional<Trial> trial) {}

  /** One of the team, the leader first. */
  public record Member(EspritId esprit, int stars) {}

  public record ClassInfo(PlayerClass playerClass, BasisPoints bonus) {}

  public record Collected(Totals totals, int catalogueSize) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Vitality vitality;
  private final Stacks stacks;
  private final CollectionStats stats;
  private final Wallets wallets;
  private final Achievements achievements;
  private final WeeklyPoints points;
  private final FriendCodes codes;

  public ViewProfile(
      UnitOfWork unitOfWork,
      Players players,
      Vitality vitality,
      Stacks stacks,
      CollectionStats stats,
      Wallets wallets,
      Achievements achievements,
      WeeklyPoints points,
      FriendCodes codes) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.vitality = vitality;
    this.stacks = stacks;
    this.stats = stats;
    this.wallets = wallets;
    this.achievements = achievements;
    this.points = points;
    this.codes = codes;
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, Answer.class, moment -> look(players.demand(id), moment));
  }

  /** The team first, since the leader's part in the gauges is looked up with it. */
  private Answer look(Player player, Moment moment) {
    PlayerId id = player.id();
    List<Member> team = team(player);
    return new Answer(
        player,
        title(id, moment),
        progress(player, moment.rules(ExperienceRules.class)),
        vitality.level(Gauge.ENERGY, player, moment),
        vitality.level(Gauge.STAMINA, player, moment),
        team,
        chosen(player, moment.rules(PlayerRules.class)),
        new Collected(stats.of(id), moment.rules(Catalogue.class).size()),
        wallets.of(id),
        points.of(id, Week.of(moment.now())),
        codes.of(id));
  }

  private List<Member> team(Player player) {
    List<EspritId> members = new ArrayList<>(player.supports());
    members.addFirst(player.leader());
    Map<EspritId, Stack> owned = stacks.find(player.id(), new HashSet<>(members));
    return members.stream()
        .map(each ->
            new Member(each, Optional.ofNullable(owned.get(each)).map(Stack::stars).orElse(0)))
        .toList();
  }

  /** The highest there is, since nobody can choose yet. */
  private Optional<LocalText> title(PlayerId player, Moment moment) {
    List<LocalText> titles = achievements.of(player).titles(moment.rules(AchievementRules.class));
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.getLast());
  }

  private static Progress progress(Player player, ExperienceRules rules) {
    return new Progress(
        player.level() >= rules.maxLevel()
            ? Optional.empty()
            : Optional.of(rules.needAt(player.level())),
        rules.trialAt(player.levelCap()));
  }

  private static ClassInfo chosen(Player player, PlayerRules rules) {
    return new ClassInfo(
        rules.find(player.playerClass()).orElseThrow(), rules.classBonus().at(player.level()));
  }
}
