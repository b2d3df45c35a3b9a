package reve.game.leader;

import java.util.Map;
import java.util.Optional;
import reve.game.economy.CurrencyId;
import reve.game.economy.IncomeModifiers;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeModifier;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stat;
import reve.game.fusion.FusionModifiers;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.power.PowerModifier;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** What the leader does, wherever it acts. */
public final class LeaderBonuses
    implements GaugeModifier, FusionModifiers, IncomeModifiers, PowerModifier {
  private static final CurrencyId REVIES = new CurrencyId("revies");

  private final Players players;
  private final Stacks stacks;

  public LeaderBonuses(Players players, Stacks stacks) {
    this.players = players;
    this.stacks = stacks;
  }

  /** Everything that a player's leader does; nothing if it is owned no more. */
  public Map<LeaderEffect, Long> of(Player player, Moment moment) {
    return of(player.id(), player.leader(), moment);
  }

  /** What another of the player's own would do as the leader. */
  public Map<LeaderEffect, Long> of(PlayerId player, EspritId leader, Moment moment) {
    Optional<Stack> stack = stacks.find(player, leader);
    return stack
        .map(owned -> {
          Esprit esprit = moment.rules(Catalogue.class).get(leader);
          return moment.rules(LeaderRules.class).of(esprit.element(), esprit.tier(), owned.stars());
        })
        .orElse(Map.of());
  }

  @Override
  public Modification of(Gauge gauge, Player player, Moment moment) {
    LeaderEffect effect =
        switch (gauge) {
          case ENERGY -> LeaderEffect.ENERGY_SOONER;
          case STAMINA -> LeaderEffect.STAMINA_SOONER;
        };
    long tenths = of(player, moment).getOrDefault(effect, 0L);
    return new Modification(0, BasisPoints.NONE, Math.max(0, tenths));
  }

  @Override
  public long onStat(Stat stat, Player player, Moment moment) {
    LeaderEffect effect =
        switch (stat) {
          case ATK -> LeaderEffect.ATTACK;
          case DEF -> LeaderEffect.DEFENSE;
          case HP -> LeaderEffect.HEALTH;
        };
    return of(player, moment).getOrDefault(effect, 0L);
  }

  @Override
  public BasisPoints bonus(PlayerId player, Moment moment) {
    return share(LeaderEffect.FUSION, player, moment);
  }

  @Override
  public BasisPoints bonusOn(CurrencyId currency, PlayerId player, Moment moment) {
    return currency.equals(REVIES) ? share(LeaderEffect.REVIES, player, moment) : BasisPoints.NONE;
  }

  private BasisPoints share(LeaderEffect effect, PlayerId id, Moment moment) {
    long value =
        players.playing(id).map(player -> of(player, moment).getOrDefault(effect, 0L)).orElse(0L);
    return new BasisPoints(Math.max(0, value));
  }
}
