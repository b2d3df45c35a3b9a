package reve.game.admin;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import reve.game.achievement.Achievements;
import reve.game.admin.Inspection.Possessions;
import reve.game.admin.Inspection.Progress;
import reve.game.admin.Inspection.Strength;
import reve.game.collection.CollectionTotals;
import reve.game.economy.Wallets;
import reve.game.energy.Gauge;
import reve.game.energy.Vitality;
import reve.game.esprit.Stacks;
import reve.game.item.Items;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.player.Registration;
import reve.game.reve.ChargeLevel;
import reve.game.reve.Charges;
import reve.game.reve.ReveRules;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;
import reve.game.skill.Skills;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords;

/** An owner looks at a player. */
public final class InspectPlayer {
  private static final int MOST_WEARERS = 25;

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Vitality vitality;
  private final Wallets wallets;
  private final Items items;
  private final Stacks stacks;
  private final CollectionTotals totals;
  private final Charges charges;
  private final Skills skills;
  private final Achievements achievements;
  private final BannerRecords banners;

  public InspectPlayer(
      UnitOfWork unitOfWork,
      Players players,
      Vitality vitality,
      Wallets wallets,
      Items items,
      Stacks stacks,
      CollectionTotals totals,
      Charges charges,
      Skills skills,
      Achievements achievements,
      BannerRecords banners) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.vitality = vitality;
    this.wallets = wallets;
    this.items = items;
    this.stacks = stacks;
    this.totals = totals;
    this.charges = charges;
    this.skills = skills;
    this.achievements = achievements;
    this.banners = banners;
  }

  /** First whether they play: of those who do, all that is theirs then comes in one look. */
  public Inspection handle(PlayerId id) {
    return unitOfWork
        .<Optional<Registration>>ask(moment -> players.find(id))
        .map(this::inspected)
        .orElseGet(() -> new Inspection.Nobody(id));
  }

  private Inspection inspected(Registration registration) {
    return switch (registration) {
      case Registration.PolicyAccepted(var id, var _, var at) -> new Inspection.NotBegun(id, at);
      case Registration.Playing(var player) ->
          unitOfWork.ask(
              player.id(), Inspection.class, moment -> look(players.demand(player.id()), moment));
    };
  }

  private Inspection look(Player player, Moment moment) {
    PlayerId id = player.id();
    return new Inspection.Playing(
        player,
        new Possessions(
            wallets.of(id),
            wallets.earned(id),
            items.of(id),
            totals.of(id),
            stacks.wearing(id, MOST_WEARERS)),
        new Strength(
            vitality.level(Gauge.ENERGY, player, moment),
            vitality.level(Gauge.STAMINA, player, moment),
            ChargeLevel.of(charges.of(id), moment.rules(ReveRules.class).pace(), moment.now())),
        new Progress(skills.of(id), achievements.of(id), pity(id)));
  }

  private Map<BannerId, Integer> pity(PlayerId player) {
    return banners.of(player).entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().pity()));
  }
}
